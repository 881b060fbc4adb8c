package org.mrdmonitor.rules.general;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.PublishedDoubling;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.GrowthEstimate;
import org.mrdmonitor.trend.GrowthFit;
import org.mrdmonitor.trend.GrowthWindow;
import org.mrdmonitor.trend.MeasurementError;

/**
 * A series that rises since its nadir: growth above zero with a probability of at least 0.975.
 *
 * <p>Growth is fitted over the stretch of {@link GrowthWindow} (twelve months at most, since the
 * last change of treatment, since the nadir), with at least three sampling days. It is an adjunct
 * to the published criteria and never calls a rise a relapse.
 */
public final class RisingTrend implements Criterion {

  private static final int FEWEST_DAYS = 3;

  /** 97.5 % of a standard normal distribution lie below it. */
  private static final BigDecimal BOUND = new BigDecimal("1.96");

  private static final int SLOW = 3;

  private static final BigDecimal MONTH = BigDecimal.valueOf(30);

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("rising-trend"),
          1,
          "MRD rises since its nadir",
          Severity.WARNING,
          Set.of(RuleSets.TREND),
          EnumSet.allOf(Disease.class),
          EnumSet.complementOf(
              EnumSet.of(Marker.Kind.CLONAL_HAEMATOPOIESIS, Marker.Kind.BCR_ABL1_MUTATION)),
          List.of(
              Sources.derived(
                  "Branford et al., Blood 2008;112:3330 (assay variation)",
                  "limits of agreement in the abstract",
                  "http://ashpublications.net/blood/article/112/8/3330/114975")));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (!look.result().detected() || isTheNadir(look)) {
      return Outcome.NOT_RAISED;
    }
    return window(look)
        .filter(w -> days(w) >= FEWEST_DAYS)
        .map(w -> rising(look, w))
        .orElse(Outcome.NOT_RAISED);
  }

  /** Nothing lower was shown before: a first or a falling series, decided without a fit. */
  private static boolean isTheNadir(Look look) {
    return look.nadir()
        .filter(n -> look.value().upperBound().isAbove(n.value().upperBound()))
        .isEmpty();
  }

  private static Optional<GrowthWindow> window(Look look) {
    List<Measurement> series = new ArrayList<>(look.comparable());
    series.add(look.result());
    Optional<LocalDate> change = look.course().lastTreatmentChange(look.day());
    return GrowthWindow.of(new Series(series), change);
  }

  private static long days(GrowthWindow window) {
    return window.stretch().measurements().stream().map(Measurement::sampledOn).distinct().count();
  }

  private static Outcome rising(Look look, GrowthWindow window) {
    List<Measurement> before =
        window.stretch().measurements().stream().filter(m -> !m.equals(look.result())).toList();
    Conclusion conclusion =
        Conclusion.of(INFO, look)
            .comparedWith(before)
            .leavingOut(look.ofOtherAssays(), "other-assay");
    GrowthEstimate growth = window.growth(MeasurementError.STANDARD);
    if (!(growth instanceof GrowthFit fit)) {
      return conclusion.cannotTell("cannot-tell");
    }
    BigDecimal slope = perMonth(fit.slopePerDay());
    BigDecimal error = perMonth(fit.slopeStandardError());
    return slope.signum() > 0 && slope.compareTo(error.multiply(BOUND)) >= 0
        ? slow(look, fit, conclusion)
            .by(Formula.quotientAtLeast(slope, error, BOUND))
            .raised(
                INFO.severity(),
                Repeat.NOT_NEEDED,
                "raised",
                String.valueOf(before.size() + 1),
                doublingTime(fit))
        : Outcome.NOT_RAISED;
  }

  /** log10 per 30 days, six decimals: the numbers that the formula shows and that decide. */
  private static BigDecimal perMonth(double perDay) {
    return BigDecimal.valueOf(perDay).multiply(MONTH).setScale(6, RoundingMode.HALF_UP);
  }

  /** Growth at less than a third of the published rate of the marker is said to be so. */
  private static Conclusion slow(Look look, GrowthFit fit, Conclusion conclusion) {
    return PublishedDoubling.of(look.course(), look.result().marker())
        .filter(p -> fit.doublingTime().filter(d -> d.days() > SLOW * p.days()).isPresent())
        .map(p -> conclusion.knowing("slow-growth", LevelText.number(BigDecimal.valueOf(p.days()))))
        .orElse(conclusion);
  }

  private static String doublingTime(GrowthFit fit) {
    return fit.doublingTime()
        .map(d -> LevelText.number(BigDecimal.valueOf(d.days())))
        .orElseThrow();
  }
}
