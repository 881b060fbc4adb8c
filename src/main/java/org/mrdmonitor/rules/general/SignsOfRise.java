package org.mrdmonitor.rules.general;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;
import org.mrdmonitor.trend.GrowthEstimate;
import org.mrdmonitor.trend.GrowthFit;
import org.mrdmonitor.trend.GrowthWindow;
import org.mrdmonitor.trend.MeasurementError;
import org.mrdmonitor.trend.Regime;
import org.mrdmonitor.trend.RegimeProbabilities;
import org.mrdmonitor.trend.TrendPoints;

/**
 * What speaks for a rise at the latest result of a series, in its stretch: the last 36 months, or
 * since the last change of treatment.
 *
 * @param stretch ends with the result looked at
 * @param lowest the lowest level shown in the stretch before that result
 */
record SignsOfRise(Series stretch, Measurement lowest) {

  private static final int MONTHS = 36;
  private static final int FEWEST_DAYS_OF_A_LINE = 3;

  /** Empty where nothing lower was shown before: a first result, or a falling series. */
  static Optional<SignsOfRise> of(Look look) {
    LocalDate recent = look.day().minusMonths(MONTHS);
    LocalDate first =
        look.course().lastTreatmentChange(look.day()).filter(recent::isBefore).orElse(recent);
    List<Measurement> kept = new ArrayList<>();
    for (Measurement each : look.comparable()) {
      if (!each.sampledOn().isBefore(first)) {
        kept.add(each);
      }
    }
    kept.add(look.result());
    Series stretch = new Series(kept);
    return stretch
        .nadirBefore(look.result())
        .filter(n -> look.value().upperBound().isAbove(n.value().upperBound()))
        .map(n -> new SignsOfRise(stretch, n));
  }

  /** The filter's probability that the level rises now, three decimals. */
  BigDecimal probability() {
    List<RegimeProbabilities> days =
        Regime.over(TrendPoints.of(stretch, MeasurementError.STANDARD).points());
    return BigDecimal.valueOf(days.get(days.size() - 1).rising()).setScale(3, RoundingMode.HALF_UP);
  }

  /** The certainty of a rise by a factor over the lowest level shown. */
  Certainty riseBy(BigDecimal factor) {
    return FoldRise.ofAtLeast(factor, lowest.value(), stretch.latest().value());
  }

  /**
   * The line through the last twelve months of the stretch since their lowest level; empty where
   * fewer than three sampling days or the limits hold none.
   */
  Optional<GrowthFit> growth() {
    return GrowthWindow.of(stretch, Optional.empty())
        .filter(w -> days(w.stretch()) >= FEWEST_DAYS_OF_A_LINE)
        .map(w -> w.growth(MeasurementError.STANDARD))
        .flatMap(SignsOfRise::fit);
  }

  private static Optional<GrowthFit> fit(GrowthEstimate estimate) {
    return estimate instanceof GrowthFit fit ? Optional.of(fit) : Optional.empty();
  }

  private static long days(Series series) {
    return series.measurements().stream().map(Measurement::sampledOn).distinct().count();
  }
}
