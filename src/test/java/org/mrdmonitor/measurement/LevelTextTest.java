package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the golden table of results does not show. */
class LevelTextTest {

  @ParameterizedTest
  @CsvSource({
    "0.000012, 1.2E-5",
    "0.0001, 0.0001",
    "0.000099, 9.9E-5",
    "0.0120, 0.012",
    "100, 100",
    "1E+3, 1000",
    "-4.920, -4.92",
    "0, 0",
    "0.00, 0",
    "1.2345678E-9, 1.2345678E-9"
  })
  void exportsExactAscii(BigDecimal number, String text) {
    assertThat(LevelText.export(number))
        .isEqualTo(text)
        .matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "999, 999", "1000, 1_000", "41200, 41_200", "1000000, 1_000_000"})
  void setsThousandsApart(long count, String text) {
    assertThat(LevelText.count(count)).isEqualTo(text.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "1.1, +1.10_log",
    "-0.524, −0.52_log",
    "0, 0.00_log",
    "-0.001, 0.00_log",
    "3, +3.00_log"
  })
  void writesChangesWithTheirSign(double change, String text) {
    assertThat(LevelText.logChange(change)).isEqualTo(text.replace('_', '\u00a0'));
  }

  @Test
  void writesLogarithmsWithTheSignOfTypography() {
    // log10(1.2E-5) = log10(1.2) - 5 = 0.0792 - 5
    assertThat(LevelText.log10(Level.ofFraction("0.000012"))).isEqualTo("−4.92");
    assertThat(LevelText.log10(Level.ofPercent("1000"))).isEqualTo("1.00");
  }

  @Test
  void writesTheSameWhateverTheLanguageOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"de-DE", "en-US", "ar-EG", "hi-IN-u-nu-deva"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(LevelText.day(LocalDate.of(2026, 3, 9))).isEqualTo("09-Mar-2026");
        assertThat(LevelText.percent(Level.ofPercent("0.031"), false)).isEqualTo("0.031\u00a0%");
        assertThat(LevelText.logChange(-1.5)).isEqualTo("−1.50\u00a0log");
        assertThat(LevelText.count(41_200)).isEqualTo("41\u00a0200");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
