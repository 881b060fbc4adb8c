package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.LevelText;

class ExplanationTest {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final Pattern BARE_RELAPSE =
      Pattern.compile(
          "(?i)(?<!mögliches )(?<!mögliches MRD-)(?<!mögliches molekulares )(?<!mögliches"
              + " hämatologisches )rezidiv");

  @Test
  void theSameSentenceInBothLanguages() {
    String negative =
        LevelText.of(AResult.of("NPM1").inMarrow().on("2026-01-05").notDetected("0.006"));
    Explanation sentence =
        Explanation.of(
            "rule.aml-2021-conversion.raised",
            "0.05\u00a0%",
            "01-Mar-2026",
            "marrow",
            negative,
            "05-Jan-2026");

    assertThat(sentence.text())
        .isEqualTo(
            "Possible MRD relapse: 0.05\u00a0% in marrow on 01-Mar-2026, after a negative sample of"
                + " 05-Jan-2026 (not detected, limit 0.006\u00a0%).");
    assertThat(sentence.in(Locale.GERMAN))
        .isEqualTo(
            "Mögliches MRD-Rezidiv: 0.05\u00a0% im Knochenmark am 01-Mar-2026, nach einer negativen"
                + " Probe vom 05-Jan-2026 (nicht nachgewiesen, Grenze 0.006\u00a0%).");
  }

  /** "(IS)" is part of the unit: brackets after a no-break space stay. */
  @Test
  void theUnitKeepsItsBracketsInsideOthers() {
    String level =
        LevelText.of(
            AResult.of("BCR::ABL1").onInternationalScale().on("2026-01-05").percent("0.3"));
    Explanation sentence =
        Explanation.of("rule.aml-2022-blasts.cannot-tell", level, "05-Jan-2026", "marrow");
    assertThat(sentence.text()).contains("(0.3\u00a0%\u00a0(IS))");
  }

  @Test
  void aLanguageWeDoNotHaveReadsEnglish() {
    Explanation limit = Explanation.of("limit.defined-in-blood");
    assertThat(limit.in(Locale.FRENCH)).isEqualTo(limit.text());
  }

  @Test
  void everySentenceIsThereInGermanWithTheSameArguments() throws IOException {
    Properties english = catalogue("rules.properties");
    Properties german = catalogue("rules_de.properties");

    assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(english.getProperty(key)))
          .as(key)
          .containsAll(places(german.getProperty(key)));
    }
  }

  /** The checks of data quality speak of relapses that people recorded. */
  @Test
  void noGermanSentenceCallsARelapseCertain() throws IOException {
    Properties german = catalogue("rules_de.properties");
    for (String key : german.stringPropertyNames()) {
      boolean recorded = key.startsWith("quality.");
      assertThat(!recorded && BARE_RELAPSE.matcher(german.getProperty(key)).find())
          .as(key)
          .isFalse();
    }
  }

  private static Set<String> places(String pattern) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(pattern);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  private static Properties catalogue(String name) throws IOException {
    Properties catalogue = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ExplanationTest.class.getResourceAsStream("/messages/" + name)),
            StandardCharsets.UTF_8)) {
      catalogue.load(reader);
    }
    return catalogue;
  }
}
