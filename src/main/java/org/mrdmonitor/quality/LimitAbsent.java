package org.mrdmonitor.quality;

import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.SampleLimits;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.rules.Explanation;

/**
 * Results of a series for which no limit of detection is known: the laboratory states none, and the
 * copies or events from which one follows are not recorded.
 *
 * <p>A result that is itself a limit ({@code <0.001 %}, not detected at a sensitivity) carries its
 * own and is not counted. One notice for a series, however many of its results are concerned.
 */
final class LimitAbsent implements Check {

  @Override
  public CheckId id() {
    return CheckId.LIMIT_ABSENT;
  }

  @Override
  public List<Notice> look(ReviewedCourse reviewed) {
    return reviewed.course().markers().stream()
        .flatMap(marker -> reviewed.course().seriesOf(marker).stream())
        .flatMap(series -> in(series).stream())
        .toList();
  }

  private Optional<Notice> in(Series series) {
    Measurement[] without =
        series.measurements().stream()
            .filter(m -> m.value().quantified() && SampleLimits.of(m).detection().isEmpty())
            .toArray(Measurement[]::new);
    if (without.length == 0) {
      return Optional.empty();
    }
    Explanation said =
        Explanation.of(
            "quality.limit-absent",
            series.marker().name(),
            series.specimen().word(),
            Integer.toString(without.length),
            Integer.toString(series.size()));
    return Optional.of(Notice.of(id(), said, without));
  }
}
