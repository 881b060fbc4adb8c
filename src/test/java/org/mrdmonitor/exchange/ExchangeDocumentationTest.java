package org.mrdmonitor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.EventKind;

/**
 * The pages say every column, unit and kind that the code knows, and the catalogue every sentence.
 */
class ExchangeDocumentationTest {

  private static final Path CSV = Path.of("docs/exchange/csv.md");
  private static final Path DICTIONARY = Path.of("docs/clinical/data-dictionary.md");

  @ParameterizedTest
  @EnumSource(Sheet.class)
  void everyColumnIsDescribedInItsSection(Sheet sheet) throws IOException {
    String section = section("## `" + sheet.code() + ".csv`");
    for (String column : sheet.columns()) {
      String required = sheet.required().contains(column) ? "yes" : "";
      assertThat(section).containsPattern("\\| `" + column + "` \\| ?" + required + " \\|");
    }
  }

  @Test
  void everyColumnOfFindingsIsDescribed() throws IOException {
    String section = section("## `findings.csv`");
    assertThat(FindingLine.COLUMNS)
        .allSatisfy(column -> assertThat(section).contains("| `" + column + "` |"));
  }

  @Test
  void everyCodeIsDescribed() throws IOException {
    String csv = Files.readString(CSV);
    String dictionary = Files.readString(DICTIONARY);
    for (Unit unit : Unit.values()) {
      assertThat(csv).contains("`" + unit.code() + "`");
      assertThat(dictionary).contains("`" + unit.code() + "`");
    }
    for (Method method : Method.values()) {
      assertThat(csv).contains("`" + method.code() + "`");
      assertThat(dictionary).contains("| `" + method.code() + "` | " + method.counts() + " |");
    }
    for (EventKind kind : EventKind.values()) {
      assertThat(csv).contains("`" + kind.code() + "`");
    }
  }

  @Test
  void everySentenceThatTheCodeNamesIsInTheCatalogue() throws IOException {
    Set<String> keys = catalogue().keySet();
    Pattern key = Pattern.compile("\"([a-z_]+\\.[a-z-]+(?:\\.[a-z]+)?)\"");
    Set<String> families =
        keys.stream().map(k -> k.substring(0, k.indexOf('.'))).collect(Collectors.toSet());
    for (String source : sources()) {
      key.matcher(source)
          .results()
          .map(found -> found.group(1))
          .filter(name -> families.contains(name.substring(0, name.indexOf('.'))))
          .filter(name -> !name.equals("limit.detection") && !name.equals("limit.quantification"))
          .forEach(name -> assertThat(keys).contains(name));
    }
  }

  @Test
  void everySentenceSaysHowToMendItAndBlamesNobody() throws IOException {
    ResourceBundle catalogue = catalogue();
    assertThat(catalogue.keySet())
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(catalogue.getString(key))
                    .as(key)
                    .endsWith(".")
                    .doesNotContainIgnoringCase("invalid")
                    .doesNotContainIgnoringCase("illegal")
                    .doesNotContainIgnoringCase("error"));
  }

  @Test
  void germanHasEverySentenceWithTheSameArguments() throws IOException {
    ResourceBundle english = catalogue("reading.properties");
    ResourceBundle german = catalogue("reading_de.properties");
    assertThat(german.keySet()).isEqualTo(english.keySet());
    assertThat(english.keySet())
        .allSatisfy(
            key ->
                assertThat(arguments(german.getString(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getString(key))));
    assertThat(DayReader.read("2026-02-30").problem().orElseThrow().in(Locale.GERMAN))
        .isEqualTo(
            "Diesen Tag gibt es in keinem Kalender (2026-02-30). Bitte einen Tag wie 13-Nov-2026 "
                + "eingeben.");
  }

  private static Set<String> arguments(String sentence) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static ResourceBundle catalogue() throws IOException {
    return catalogue("reading.properties");
  }

  private static ResourceBundle catalogue(String file) throws IOException {
    try (var in = ExchangeDocumentationTest.class.getResourceAsStream("/messages/" + file)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/mrdmonitor"))) {
      List<Path> wanted =
          files.filter(f -> f.toString().matches(".*/(measurement|exchange)/.*\\.java")).toList();
      return wanted.stream().map(ExchangeDocumentationTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String section(String heading) throws IOException {
    String page = Files.readString(CSV);
    int start = page.indexOf(heading);
    assertThat(start).as(heading).isNotNegative();
    int end = page.indexOf("\n## ", start + 1);
    return end < 0 ? page.substring(start) : page.substring(start, end);
  }
}
