package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derivatives against central differences of the value, for every kind of point and both tails. */
class PointLikelihoodTest {

  private static final double STEP = 1e-4;

  @ParameterizedTest
  @CsvSource({
    "-3, -3, -10, 4",
    "-Infinity, -4, -14, 4",
    "-Infinity, -4, -10, 4",
    "-Infinity, -4, 20, 4",
    "-2, Infinity, -14, 4",
    "-2, Infinity, 2, 4",
    "-4, -3.2, -14, 4",
    "-4, -3.2, 10, 4",
    "-4, -3.2, -40, 4",
    "-4, -3.99, -14, 4",
    "-4, -3.99, 5, 4",
    "-4, -3.976, -14, 4"
  })
  void derivativesAreThoseOfTheValue(double lower, double upper, double line, double precision) {
    PointLikelihood here = PointLikelihood.of(lower, upper, line, precision);
    PointLikelihood up = PointLikelihood.of(lower, upper, line + STEP, precision);
    PointLikelihood down = PointLikelihood.of(lower, upper, line - STEP, precision);
    PointLikelihood finer = PointLikelihood.of(lower, upper, line, precision + STEP);
    PointLikelihood coarser = PointLikelihood.of(lower, upper, line, precision - STEP);
    double width = 2 * STEP;
    close(here.byLine(), (up.value() - down.value()) / width);
    close(here.byPrecision(), (finer.value() - coarser.value()) / width);
    close(here.byLineTwice(), (up.byLine() - down.byLine()) / width);
    close(here.byLineAndPrecision(), (up.byPrecision() - down.byPrecision()) / width);
    close(here.byPrecisionTwice(), (finer.byPrecision() - coarser.byPrecision()) / width);
  }

  /** At the width where quadrature takes over from the closed form, both say the same. */
  @ParameterizedTest
  @CsvSource({"-14", "-10", "-25"})
  void theNarrowAndTheWideFormMeet(double line) {
    PointLikelihood narrow = PointLikelihood.of(-4, -4 + 0.0999999 / 4, line, 4);
    PointLikelihood wide = PointLikelihood.of(-4, -4 + 0.1000001 / 4, line, 4);
    assertThat(narrow.value()).isCloseTo(wide.value(), within(1e-4));
    assertThat(narrow.byLineTwice()).isCloseTo(wide.byLineTwice(), within(1e-5));
    assertThat(narrow.byPrecisionTwice()).isCloseTo(wide.byPrecisionTwice(), within(1e-4));
  }

  private static void close(double analytic, double difference) {
    assertThat(analytic).isCloseTo(difference, within(2e-6 * Math.max(1, Math.abs(difference))));
  }
}
