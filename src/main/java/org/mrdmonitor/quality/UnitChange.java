package org.mrdmonitor.quality;

import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.Explanation;

/**
 * A result reported in another unit than the one before it, of the same marker, specimen and
 * method.
 *
 * <p>A laboratory changes its unit now and then; more often somebody read {@code %} for a ratio, by
 * which a level is wrong a hundredfold. All units are compared, also those of different series: a
 * result on the International Scale after one off it is such a change.
 */
final class UnitChange implements Check {

  @Override
  public CheckId id() {
    return CheckId.UNIT_CHANGE;
  }

  @Override
  public List<Notice> look(ReviewedCourse reviewed) {
    List<Notice> notices = new ArrayList<>();
    for (Marker marker : reviewed.course().markers()) {
      for (Specimen specimen : Specimen.values()) {
        changes(
            reviewed.course().measurementsOf(marker).stream()
                .filter(m -> m.specimen() == specimen)
                .toList(),
            notices);
      }
    }
    return notices;
  }

  private void changes(List<Measurement> results, List<Notice> notices) {
    for (int i = 1; i < results.size(); i++) {
      Measurement later = results.get(i);
      results.subList(0, i).stream()
          .filter(m -> m.assay().method() == later.assay().method())
          .reduce((first, second) -> second)
          .filter(earlier -> earlier.reported().unit() != later.reported().unit())
          .ifPresent(earlier -> notices.add(change(earlier, later)));
    }
  }

  private Notice change(Measurement earlier, Measurement later) {
    Explanation said =
        Explanation.of(
            "quality.unit-change",
            later.marker().name(),
            LevelText.day(earlier.sampledOn()),
            earlier.reported().unit().code(),
            LevelText.day(later.sampledOn()),
            later.reported().unit().code());
    return Notice.of(id(), said, later, earlier);
  }
}
