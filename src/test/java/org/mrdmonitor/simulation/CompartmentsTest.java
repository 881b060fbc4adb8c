package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CompartmentsTest {

  @Test
  void cyclingCellsAloneDoubleInTheirDoublingTime() {
    Rates rates = new Rates(0, 0, Math.log(2) / 11, 0);

    Compartments later = new Compartments(0, 1e-5).after(11, rates);

    assertThat(later.cycling()).isCloseTo(2e-5, within(1e-15));
    assertThat(later.dormant()).isZero();
  }

  @Test
  void dormantCellsAloneDecayByActivationAndLoss() {
    Rates rates = new Rates(0.001, 0, -0.05, 0.004);

    Compartments later = new Compartments(1, 0).after(100, rates);

    // exp(-(0.001 + 0.004) * 100) = exp(-0.5)
    assertThat(later.dormant()).isCloseTo(0.6065306597126334, within(1e-12));
  }

  /**
   * R 4.2.2: {@code M <- matrix(c(-0.005, 0.002, 0.01, 0.05), 2); e <- eigen(M); e$vectors %*%
   * diag(exp(90 * e$values)) %*% solve(e$vectors) %*% c(1e-4, 1e-6)}.
   */
  @Test
  void agreesWithTheMatrixExponentialOfR() {
    Rates rates = new Rates(0.002, 0.01, 0.06, 0.003);

    Compartments later = new Compartments(1e-4, 1e-6).after(90, rates);

    assertThat(later.dormant()).isCloseTo(0.000138189576110758, within(1e-15));
    assertThat(later.cycling()).isCloseTo(0.000423945909509459, within(1e-15));
  }
}
