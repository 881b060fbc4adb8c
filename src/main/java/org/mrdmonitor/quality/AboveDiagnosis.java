package org.mrdmonitor.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * A level above that of the diagnosis, in the same series: often a misread unit or decimal, or a
 * sample of somebody else.
 *
 * <p>The level of the diagnosis is the highest of the samples within {@value #DAYS} days of its
 * day, which is our choice. Without such a sample there is nothing to compare with. Where the
 * intervals of both results overlap ({@code >55 %} at diagnosis) it cannot be told.
 */
final class AboveDiagnosis implements Check {

  static final int DAYS = 14;

  @Override
  public CheckId id() {
    return CheckId.ABOVE_DIAGNOSIS;
  }

  @Override
  public List<Notice> look(ReviewedCourse reviewed) {
    Optional<LocalDate> diagnosis = reviewed.course().firstOf(EventKind.DIAGNOSIS);
    List<Notice> notices = new ArrayList<>();
    if (diagnosis.isPresent()) {
      reviewed.course().markers().stream()
          .flatMap(marker -> reviewed.course().seriesOf(marker).stream())
          .forEach(series -> in(series, diagnosis.get(), notices));
    }
    return notices;
  }

  private void in(Series series, LocalDate diagnosis, List<Notice> notices) {
    LocalDate last = diagnosis.plusDays(DAYS);
    Optional<Measurement> first =
        series.measurements().stream()
            .filter(m -> !m.sampledOn().isBefore(diagnosis.minusDays(DAYS)))
            .filter(m -> !m.sampledOn().isAfter(last))
            .max(Comparator.comparing(m -> m.value().upperBound()));
    first.ifPresent(
        reference ->
            series.measurements().stream()
                .filter(m -> m.sampledOn().isAfter(last) && m.detected())
                .forEach(m -> compare(reference, m).ifPresent(notices::add)));
  }

  private Optional<Notice> compare(Measurement reference, Measurement later) {
    Level highest = reference.value().upperBound();
    Certainty above = FoldRise.isAbove(highest, later.value());
    boolean hidden =
        above == Certainty.POSSIBLE
            || (above == Certainty.EXCLUDED
                && !reference.value().quantified()
                && later.value().upperBound().isAbove(reference.value().lowerBound()));
    if (above == Certainty.EXCLUDED && !hidden) {
      return Optional.empty();
    }
    Explanation said =
        Explanation.of(
            hidden ? "quality.above-diagnosis.hidden" : "quality.above-diagnosis",
            later.marker().name(),
            LevelText.day(later.sampledOn()),
            LevelText.of(later),
            LevelText.day(reference.sampledOn()),
            LevelText.of(reference));
    Notice notice = Notice.of(id(), said, later, reference);
    return Optional.of(hidden ? notice.unsure() : notice);
  }
}
