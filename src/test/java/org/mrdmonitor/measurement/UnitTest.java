package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  /** 500 copies per 1E5 ABL1 are 0.5 %; 200 per 1E4 are 2 % (clinical reference, CBF and NPM1). */
  @ParameterizedTest
  @CsvSource({
    "%, 0.01, 0.0001",
    "% IS, 0.1, 0.001",
    "ratio, 0.5, 0.5",
    "copies/1E5, 500, 0.005",
    "copies/1E4, 200, 0.02",
    "per million, 20, 0.00002"
  })
  void aNumberInAUnitIsAnExactFractionAndBack(String unit, BigDecimal number, String fraction) {
    Unit parsed = Unit.parse(unit).orElseThrow();
    assertThat(parsed.toLevel(number)).isEqualTo(Level.ofFraction(fraction));
    assertThat(parsed.fromLevel(Level.ofFraction(fraction))).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "%(IS), PERCENT_IS",
    "IS %, PERCENT_IS",
    "Prozent, PERCENT",
    "copies/10^4 ABL1, COPIES_PER_10_THOUSAND"
  })
  void usualSpellingsAreRead(String text, Unit unit) {
    assertThat(Unit.parse(text)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource({"permille", "x", "copies"})
  void anUnknownUnitIsNotGuessed(String text) {
    assertThat(Unit.parse(text)).isEmpty();
  }
}
