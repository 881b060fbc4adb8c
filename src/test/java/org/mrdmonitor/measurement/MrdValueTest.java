package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.MrdValue.Detection;

class MrdValueTest {

  private static final Level LOD = Level.ofFraction("1E-5");
  private static final Level LOQ = Level.ofFraction("1E-4");

  @Test
  void eachKindStatesTheIntervalThatContainsTheTrueLevel() {
    assertInterval(new Quantified(LOQ), LOQ, LOQ, Detection.DETECTED);
    assertInterval(new BelowQuantification(LOD, LOQ), LOD, LOQ, Detection.DETECTED);
    assertInterval(new NotDetected(LOD), Level.ZERO, LOD, Detection.NOT_DETECTED);
    assertInterval(new BelowLimit(LOQ), Level.ZERO, LOQ, Detection.NOT_STATED);
    assertInterval(
        new AboveLimit(LOQ, Method.FLOW.ceiling()), LOQ, Level.ofFraction("1"), Detection.DETECTED);
  }

  @Test
  void noValueIsZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Quantified(Level.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new NotDetected(Level.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new BelowLimit(Level.ZERO));
  }

  @Test
  void limitsInTheWrongOrderAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BelowQuantification(LOQ, LOD));
  }

  private static void assertInterval(
      MrdValue value, Level lower, Level upper, Detection detection) {
    assertThat(value.lowerBound()).isEqualTo(lower);
    assertThat(value.upperBound()).isEqualTo(upper);
    assertThat(value.detection()).isEqualTo(detection);
  }
}
