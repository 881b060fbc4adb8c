package org.mrdmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue is complete in both languages and keeps to the words of the house. */
class MessagesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z0-9][A-Za-z0-9_.]*)}");
  private static final Pattern NEVER = Pattern.compile("(?i)\\binvalid|\\bungültige[rs]? ");

  static Stream<Path> english() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files.filter(MessagesTest::isOfPages).sorted().toList().stream();
    }
  }

  /** The sentences of the pure packages are tested there. */
  private static final List<String> OF_THE_CORE =
      List.of(
          "rules.properties",
          "reading.properties",
          "timeline.properties",
          "level.properties",
          "remark.properties",
          "unseen.properties");

  private static boolean isOfPages(Path file) {
    String name = file.getFileName().toString();
    return name.matches("[a-z]+\\.properties") && !OF_THE_CORE.contains(name);
  }

  @ParameterizedTest
  @MethodSource("english")
  void germanHasTheSameKeysAndArguments(Path file) throws IOException {
    Properties english = read(file);
    Properties german = read(germanOf(file));
    assertThat(german.stringPropertyNames())
        .as("%s", germanOf(file))
        .isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(arguments(german.getProperty(key)))
          .as("%s in %s", key, germanOf(file))
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  /** "Invalid" tells nobody what to do. */
  @ParameterizedTest
  @MethodSource("english")
  void usesNoForbiddenWord(Path file) throws IOException {
    for (Path each : new Path[] {file, germanOf(file)}) {
      Properties texts = read(each);
      for (String key : texts.stringPropertyNames()) {
        assertThat(texts.getProperty(key)).as("%s in %s", key, each).doesNotContainPattern(NEVER);
      }
    }
  }

  /** Pages read these files as they stand: an escape would be shown letter by letter. */
  @ParameterizedTest
  @MethodSource("english")
  void writesEveryCharacterAsItself(Path file) throws IOException {
    for (Path each : new Path[] {file, germanOf(file)}) {
      assertThat(Files.readString(each)).as("%s", each).doesNotContain("\\u");
    }
  }

  private static Path germanOf(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.replace(".properties", "_de.properties"));
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
