package org.mrdmonitor.timeline.flagquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactShareTest {

  /** R 4.2.2, {@code binom.test(count, of)$conf.int} with {@code options(digits = 12)}. */
  @ParameterizedTest
  @CsvSource({
    "0, 7, 0, 0.409616397225",
    "3, 11, 0.0602177341729, 0.609742559572",
    "20, 20, 0.831566529017, 1",
    "1, 1, 0.025, 1",
    "17, 40, 0.270429031269, 0.591099419573",
    "130, 977, 0.112382525119, 0.155977355465"
  })
  void agreesWithR(int count, int of, double low, double high) {
    ExactShare share = new ExactShare(count, of);
    assertThat(share.low()).isCloseTo(low, within(1e-9));
    assertThat(share.high()).isCloseTo(high, within(1e-9));
  }

  @Test
  void ofNobodyNothingIsTold() {
    ExactShare nobody = new ExactShare(0, 0);
    assertThat(nobody.known()).isFalse();
    assertThat(nobody.low()).isZero();
    assertThat(nobody.high()).isEqualTo(1);
  }

  @Test
  void aShareIsAPart() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ExactShare(2, 1));
  }
}
