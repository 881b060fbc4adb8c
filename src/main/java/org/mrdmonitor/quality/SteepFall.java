package org.mrdmonitor.quality;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.rules.Explanation;

/**
 * A fall by more than one log within {@value #DAYS} days between two neighbours of a series: seldom
 * true outside the first weeks of treatment, and often a sample of poor quality, of another place
 * or of somebody else.
 *
 * <p>A fall of exactly one log is none. A later result that is only bounded from above can hide the
 * size of a fall: then it cannot be told.
 */
final class SteepFall implements Check {

  static final int DAYS = 7;
  private static final BigDecimal ONE_LOG = BigDecimal.TEN;

  @Override
  public CheckId id() {
    return CheckId.STEEP_FALL;
  }

  @Override
  public List<Notice> look(ReviewedCourse reviewed) {
    return reviewed.course().markers().stream()
        .flatMap(marker -> reviewed.course().seriesOf(marker).stream())
        .flatMap(series -> in(series).stream())
        .toList();
  }

  private List<Notice> in(Series series) {
    List<Notice> notices = new ArrayList<>();
    for (int i = 1; i < series.size(); i++) {
      Measurement earlier = series.measurements().get(i - 1);
      Measurement later = series.measurements().get(i);
      if (ChronoUnit.DAYS.between(earlier.sampledOn(), later.sampledOn()) <= DAYS) {
        fall(earlier, later).ifPresent(notices::add);
      }
    }
    return notices;
  }

  private Optional<Notice> fall(Measurement earlier, Measurement later) {
    boolean certain =
        earlier.value().lowerBound().isAbove(later.value().upperBound().times(ONE_LOG));
    boolean possible =
        earlier.value().quantified()
            && earlier.value().upperBound().isAbove(later.value().lowerBound().times(ONE_LOG));
    if (!possible) {
      return Optional.empty();
    }
    Explanation said =
        Explanation.of(
            certain ? "quality.steep-fall" : "quality.steep-fall.hidden",
            later.marker().name(),
            later.specimen().word(),
            LevelText.of(earlier),
            LevelText.day(earlier.sampledOn()),
            LevelText.of(later),
            LevelText.day(later.sampledOn()));
    Notice notice = Notice.of(id(), said, later, earlier);
    return Optional.of(certain ? notice : notice.unsure());
  }
}
