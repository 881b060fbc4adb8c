package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.trend.GrowthReference.Fit;

/**
 * Agreement with R {@code survival::survreg}: version and command in the head of {@code
 * reference/growth.csv}.
 */
class GrowthReferenceTest {

  private static final LocalDate ORIGIN = LocalDate.of(2020, 1, 1);
  private static final double RELATIVE = 1e-6;

  /** Exactly on one line with nothing against it; survreg stops at its starting value there. */
  private static final List<Integer> ON_ONE_LINE = List.of(503, 505);

  private final GrowthReference reference = GrowthReference.read();

  @Test
  void theReferenceHoldsHundredsOfConvergedFits() {
    assertThat(reference.courses()).hasSizeGreaterThan(500);
    assertThat(reference.fits().stream().filter(Fit::converged)).hasSizeGreaterThan(1300);
  }

  @Test
  void agreesWithSurvregWhereBothConverge() {
    SoftAssertions soft = new SoftAssertions();
    int compared = 0;
    for (Fit expected : reference.fits()) {
      if (expected.converged() && ours(expected) instanceof GrowthFit fit) {
        compare(soft, expected, fit);
        compared++;
      }
    }
    soft.assertAll();
    assertThat(compared).isEqualTo(1286);
  }

  @Test
  void givesNoEstimateWhereSurvregDoesNotConverge() {
    assertThat(reference.fits().stream().filter(f -> !f.converged()))
        .hasSizeGreaterThan(200)
        .allSatisfy(f -> assertThat(ours(f)).isInstanceOf(NotEstimable.class));
  }

  @Test
  void givesAnEstimateWhereSurvregConvergesUnlessScaleRestsOnTooLittle() {
    for (Fit fit : reference.fits()) {
      if (fit.converged() && ours(fit) instanceof NotEstimable none) {
        assertThat(fit.kind()).as("%s", fit).isEqualTo("estimated");
        boolean few = quantified(fit) < 3;
        assertThat(few || ON_ONE_LINE.contains(fit.course())).as("%s: %s", fit, none).isTrue();
      }
    }
  }

  private long quantified(Fit fit) {
    return points(fit).stream().filter(p -> p.kind() == TrendPoint.Kind.OBSERVED).count();
  }

  private static void compare(SoftAssertions soft, Fit expected, GrowthFit fit) {
    double slopeError = Math.sqrt(expected.slopeVariance());
    double interceptError = Math.sqrt(expected.interceptVariance());
    close(soft, expected, "slope", fit.slopePerDay(), expected.slope(), slopeError);
    close(soft, expected, "intercept", fit.intercept(), expected.intercept(), interceptError);
    close(soft, expected, "SE slope", fit.slopeStandardError(), slopeError, 0);
    close(soft, expected, "SE intercept", fit.standardErrorAt(0), interceptError, 0);
    double product = slopeError * interceptError;
    close(soft, expected, "covariance", fit.covariance(), expected.covariance(), product);
    close(soft, expected, "log likelihood", fit.logLikelihood(), expected.logLikelihood(), 1);
    fit.scale().ifPresent(s -> close(soft, expected, "scale", s, expected.scale(), 0));
  }

  /** Within a millionth of the value or of {@code unit}, whichever is larger. */
  private static void close(
      SoftAssertions soft, Fit of, String what, double actual, double expected, double unit) {
    soft.assertThat(actual)
        .as("%s of course %d, %s", what, of.course(), of.kind())
        .isCloseTo(expected, Offset.offset(RELATIVE * Math.max(Math.abs(expected), unit)));
  }

  private GrowthEstimate ours(Fit fit) {
    return switch (fit.kind()) {
      case "estimated" -> Growth.withEstimatedScale(ORIGIN, points(fit));
      case "common", "each" -> Growth.withKnownScale(ORIGIN, points(fit));
      default -> throw new IllegalArgumentException("An unknown kind of fit (" + fit.kind() + ").");
    };
  }

  private List<TrendPoint> points(Fit fit) {
    List<TrendPoint> points = reference.course(fit.course());
    return fit.kind().equals("common")
        ? points.stream().map(p -> new TrendPoint(p.day(), p.lower(), p.upper(), 0.25)).toList()
        : points;
  }
}
