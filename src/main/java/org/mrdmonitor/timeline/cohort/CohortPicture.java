package org.mrdmonitor.timeline.cohort;

import java.util.List;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.Frame;
import org.mrdmonitor.timeline.Knowledge;
import org.mrdmonitor.timeline.LevelAxis;

/** The scales of the picture of a cohort; the height of a decade is that of a single course. */
record CohortPicture(Frame frame, MonthAxis months, LevelAxis levels) {

  static CohortPicture of(Cohort cohort, CohortSpan span, ChartView.Sheet sheet) {
    Frame frame = Frame.of(sheet);
    MonthAxis months = MonthAxis.of(span, frame.plotLeft(), frame.plotRight());
    List<Level> marked =
        cohort.members().stream()
            .flatMap(
                member ->
                    member.measurements().stream()
                        .filter(m -> months.holds(member.since(m.sampledOn()))))
            .map(Measurement::value)
            .map(Knowledge::markedAt)
            .toList();
    return new CohortPicture(frame, months, LevelAxis.log(frame, List.of(cohort.marker()), marked));
  }
}
