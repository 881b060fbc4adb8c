package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the product, asked for in German, is in German. Exempt is what a page marks as
 * English ({@code lang="en"}): titles of sources and the pages of rules, which stay as they were
 * published, and the words of the audit trail, which are kept in one language. Words that people or
 * laboratories wrote are in no catalogue. The gallery is no page of the product: it shows the parts
 * of pages with texts of its own.
 */
@QuarkusTest
class GermanPagesTest {

  private static final EnglishPhrases ENGLISH = EnglishPhrases.ofTheCatalogue();

  /**
   * What the code once wrote without asking a catalogue: of levels, of specimens, of severities.
   */
  private static final Pattern LEVELS =
      Pattern.compile(
          "not detected \\(limit|detected, below|\\b(in|of) (blood|marrow)\\b|% of (cells|reads)"
              + "|copies of \\d|possible molecular relapse|closed by result");

  @Inject Visitors visitors;

  /** Each address once; what people do on a page needs a browser. */
  static Stream<Named<Stop>> pages() {
    Map<String, Stop> stops = new LinkedHashMap<>();
    Tour.all()
        .filter(stop -> !stop.path().equals("/gallery"))
        .forEach(stop -> stops.putIfAbsent(stop.person() + stop.path(), stop));
    return stops.values().stream().map(stop -> Named.of(stop.name(), stop));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysNothingInEnglish(Stop stop) {
    String page = visitors.german(stop);
    assertThat(page).contains("<html lang=\"de\"");
    String text = PageText.of(page);
    assertThat(ENGLISH.in(text)).isEmpty();
    assertThat(text).doesNotContainPattern(LEVELS).doesNotContain("\\u00");
  }

  /** The test would pass with an empty list too. */
  @Test
  void knowsTheEnglishPhrasesByTheirHundreds() {
    assertThat(ENGLISH.count()).isGreaterThan(1000);
    assertThat(ENGLISH.in("x Findings raised by the rules in force. y No rule raises a finding."))
        .contains("No rule raises a finding");
  }

  @Test
  void readsWhatIsSpokenAndPassesOverWhatIsMarkedAsEnglish() {
    assertThat(
            PageText.of(
                "<html lang=\"de\"><body><p title=\"Hinweis\">Ein<br>Wert <b lang=\"en\">A"
                    + " <i>title</i></b> danach</p></body></html>"))
        .contains("Hinweis", "Ein", "Wert", "danach")
        .doesNotContain("title", "A ");
  }
}
