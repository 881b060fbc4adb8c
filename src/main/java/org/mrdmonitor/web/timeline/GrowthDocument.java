package org.mrdmonitor.web.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.timeline.Standing;
import org.mrdmonitor.timeline.Threshold;
import org.mrdmonitor.trend.Crossing;
import org.mrdmonitor.trend.GrowthFit;
import org.mrdmonitor.trend.NotEstimable;
import org.mrdmonitor.trend.TrendPoint;

/**
 * The growth of a series for machines: estimable with its numbers, or not with the reason.
 *
 * @param slopeLog10PerDay change of log10 level per day
 * @param standardError of the slope
 * @param doublingTimeDays with its 95 % interval; null where the level does not rise
 * @param probabilityRising that the true slope is above zero
 * @param points number of points by kind
 * @param crossing of the next threshold above the last level
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record GrowthDocument(
    boolean estimable,
    @Nullable String reason,
    @Nullable String from,
    @Nullable String to,
    @Nullable Double slopeLog10PerDay,
    @Nullable Double standardError,
    @Nullable Interval doublingTimeDays,
    @Nullable Double probabilityRising,
    Map<String, Integer> points,
    @Nullable CrossingPart crossing) {

  /** An estimate with its 95 % interval; an open end is null. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Interval(double estimate, double lower, @Nullable Double upper) {}

  /** The day on which the line reaches a level (a fraction); an open end is null. */
  @JsonNaming(SnakeCaseStrategy.class)
  record CrossingPart(String level, String expected, String earliest, @Nullable String latest) {}

  static GrowthDocument of(Standing standing) {
    return standing
        .fit()
        .map(fit -> fitted(fit, standing))
        .orElseGet(() -> not(((NotEstimable) standing.growth()).reason()));
  }

  private static GrowthDocument not(NotEstimable.Reason reason) {
    String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new GrowthDocument(false, code, null, null, null, null, null, null, Map.of(), null);
  }

  private static GrowthDocument fitted(GrowthFit fit, Standing standing) {
    Map<String, Integer> points = new TreeMap<>();
    for (TrendPoint.Kind kind : TrendPoint.Kind.values()) {
      points.put(kind.name().toLowerCase(Locale.ROOT), fit.counts().getOrDefault(kind, 0));
    }
    return new GrowthDocument(
        true,
        null,
        day(fit, fit.firstDay()).toString(),
        day(fit, fit.lastDay()).toString(),
        fit.slopePerDay(),
        fit.slopeStandardError(),
        fit.doublingTime()
            .map(d -> new Interval(d.days(), d.shortest(), d.longest().orElse(null)))
            .orElse(null),
        fit.probabilityRising(),
        points,
        standing
            .nextThreshold()
            .flatMap(t -> standing.crossing().map(c -> crossing(t, c)))
            .orElse(null));
  }

  private static CrossingPart crossing(Threshold threshold, Crossing crossing) {
    return new CrossingPart(
        threshold.level().toString(),
        crossing.expected().toString(),
        crossing.earliest().toString(),
        crossing.latest().map(LocalDate::toString).orElse(null));
  }

  private static LocalDate day(GrowthFit fit, double day) {
    return fit.origin().plusDays(Math.round(day));
  }
}
