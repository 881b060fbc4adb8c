package org.mrdmonitor.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What only the English catalogue says: the parts of its messages between their arguments, of at
 * least three words, that no German message holds.
 */
final class EnglishPhrases {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final int FEWEST_WORDS = 3;

  private final Set<String> phrases = new TreeSet<>();

  private EnglishPhrases() {}

  static EnglishPhrases ofTheCatalogue() {
    EnglishPhrases english = new EnglishPhrases();
    List<Path> german = german();
    String all =
        german.stream()
            .flatMap(file -> read(file).values().stream())
            .map(text -> plain(text.toString()))
            .collect(Collectors.joining("\n"));
    for (Path file : german) {
      Properties texts =
          read(file.resolveSibling(file.getFileName().toString().replace("_de", "")));
      texts.values().stream()
          .flatMap(text -> Arrays.stream(text.toString().split("\\{[^}]*}")))
          .map(EnglishPhrases::plain)
          .filter(phrase -> phrase.split(" ").length >= FEWEST_WORDS && !all.contains(phrase))
          .forEach(english.phrases::add);
    }
    return english;
  }

  /** Those that a text holds. */
  List<String> in(String text) {
    return phrases.stream().filter(text::contains).toList();
  }

  int count() {
    return phrases.size();
  }

  /** Without the marks at its ends, which may belong to the sentence around it. */
  private static String plain(String text) {
    return text.replace("''", "'")
        .replaceAll("[\\s\u00a0]+", " ")
        .replaceAll("^[ .,:;()]+|[ .,:;()]+$", "");
  }

  private static List<Path> german() {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files.filter(file -> file.toString().endsWith("_de.properties")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
