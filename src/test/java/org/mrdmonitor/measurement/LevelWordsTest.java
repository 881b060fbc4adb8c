package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.SampleLimits.Limit;

class LevelWordsTest {

  private static final LevelWords GERMAN = LevelWords.in(Locale.GERMAN);
  private static final MrdValue NOT_DETECTED = new NotDetected(Level.ofPercent("0.001"));
  private static final MrdValue BELOW =
      new BelowQuantification(Level.ofPercent("0.001"), Level.ofPercent("0.01"));

  @Test
  void saysInWordsWhatIsNoNumberAndLeavesNumbersAsTheyAre() {
    assertThat(GERMAN.of(NOT_DETECTED, false))
        .isEqualTo("nicht nachgewiesen (Grenze 0.001\u00a0%)");
    assertThat(GERMAN.of(BELOW, true)).isEqualTo("nachgewiesen, unter 0.01\u00a0%\u00a0(IS)");
    MrdValue number = new Quantified(Level.ofPercent("0.0012"));
    assertThat(GERMAN.of(number, false)).isEqualTo(LevelText.of(number, false));
  }

  @Test
  void speaksInTheLanguage() {
    // 0.0012 % = 1.2e-5
    assertThat(GERMAN.spoken(new Quantified(Level.ofPercent("0.0012")), false))
        .isEqualTo("0.0012 Prozent, 1.2 mal zehn hoch minus fünf");
    assertThat(GERMAN.spoken(new AboveLimit(Level.ofPercent("55"), Level.ofPercent("100")), true))
        .isEqualTo("über 55 Prozent auf der Internationalen Skala");
    assertThat(GERMAN.spoken(BELOW, false)).isEqualTo("nachgewiesen, unter 0.01 Prozent");
  }

  /** What older findings keep as an argument is shown as a new one would be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not detected (limit 0.001 %) | nicht nachgewiesen (Grenze 0.001 %)",
        "detected, below 0.01 % (IS) | nachgewiesen, unter 0.01 % (IS)",
        "< 0.001 % | < 0.001 %",
        "not detected by us | not detected by us"
      })
  void readsWhatWasStoredInEnglish(String stored, String said) {
    assertThat(GERMAN.said(stored)).isEqualTo(said);
    assertThat(LevelWords.english().said(stored)).isEqualTo(stored);
  }

  @Test
  void aLanguageThatIsNotInTheCatalogueReadsEnglish() {
    assertThat(LevelWords.in(Locale.FRENCH).of(NOT_DETECTED, false))
        .isEqualTo(LevelText.of(NOT_DETECTED, false));
  }

  @Test
  void saysWhereALimitComesFrom() {
    Measurement counted =
        AResult.of("NPM1").on("2026-01-05").withControlCopies(41_200).percent("1");
    assertThat(basis(LevelWords.english(), counted)).isEqualTo("3 copies of 41\u00a0200 ABL1");
    assertThat(basis(GERMAN, counted)).isEqualTo("3 Kopien von 41\u00a0200 ABL1");
  }

  private static String basis(LevelWords words, Measurement measurement) {
    Optional<Limit> limit = SampleLimits.of(measurement).detection();
    return words.basis(measurement, limit.orElseThrow());
  }
}
