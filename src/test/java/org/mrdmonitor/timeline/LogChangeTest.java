package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogChangeTest {

  /** log10(0.067 / 0.0671) = -0.0006 is neither a rise nor a fall at two places. */
  @ParameterizedTest
  @CsvSource({
    "EXACTLY, 0.52, +0.52",
    "EXACTLY, -0.70, \u22120.70",
    "EXACTLY, -0.0006, 0.00",
    "EXACTLY, 0.004, 0.00",
    "EXACTLY, 0.006, +0.01",
    "AT_LEAST, 1.2, \u2265\u00a0+1.20",
    "AT_MOST, -0.7, \u2264\u00a0\u22120.70",
    "NOTHING, 0, \u2014"
  })
  void aChangeIsWrittenWithItsSignAndItsBound(LogChange.Known known, double log10, String text) {
    assertThat(new LogChange(known, log10).text()).isEqualTo(text);
  }
}
