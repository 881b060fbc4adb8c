package org.mrdmonitor.timeline.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

  /** R 4.2.2: {@code prop.test(7, 20, correct = FALSE)$conf.int}. */
  @Test
  void hasTheIntervalOfWilson() {
    Share share = new Share(7, 20);
    assertThat(share.value()).isEqualTo(0.35);
    assertThat(share.low()).isCloseTo(0.181191824101, within(1e-9));
    assertThat(share.high()).isCloseTo(0.567145723315, within(1e-9));
  }

  /** R 4.2.2: {@code prop.test(0, 9, correct = FALSE)$conf.int}. */
  @Test
  void noneOfNineIsNotSurelyNone() {
    assertThat(new Share(0, 9).low()).isZero();
    assertThat(new Share(0, 9).high()).isCloseTo(0.299145048420, within(1e-9));
  }

  @Test
  void isAPart() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Share(3, 2));
  }
}
