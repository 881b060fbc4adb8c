package org.mrdmonitor.timeline.cohort;

import java.util.List;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.timeline.Knowledge;
import org.mrdmonitor.timeline.PathData;
import org.mrdmonitor.timeline.Svg;

/**
 * The courses of all patients as a few long paths: thin lines between quantified neighbours of one
 * series, a dot where a quantified level has no such neighbour, and an open mark at the limit of
 * that very sample for every result that is not a number. No line is drawn into a limit.
 */
final class CohortMarks {

  private static final double DOT = 1.6;
  private static final double OPEN = 2.6;

  private final CohortPicture picture;
  private final PathData lines = new PathData();
  private final PathData dots = new PathData();
  private final PathData limits = new PathData();
  private final PathData notQuantifiable = new PathData();

  private CohortMarks(CohortPicture picture) {
    this.picture = picture;
  }

  static void write(Svg svg, Cohort cohort, CohortPicture picture) {
    CohortMarks marks = new CohortMarks(picture);
    for (Member member : cohort.members()) {
      Series.sortOut(member.measurements()).forEach(series -> marks.add(member, series));
    }
    marks.path(svg, "cohort-line", marks.lines);
    marks.path(svg, "cohort-dot", marks.dots);
    marks.path(svg, "cohort-limit", marks.limits);
    marks.path(svg, "cohort-loq", marks.notQuantifiable);
  }

  private void add(Member member, Series series) {
    List<Measurement> shown =
        series.measurements().stream()
            .filter(m -> picture.months().holds(member.since(m.sampledOn())))
            .toList();
    boolean going = false;
    for (int i = 0; i < shown.size(); i++) {
      Measurement each = shown.get(i);
      boolean goesOn =
          i + 1 < shown.size()
              && each.value().quantified()
              && shown.get(i + 1).value().quantified();
      mark(each, x(member, each), going || goesOn);
      if (goesOn && !going) {
        lines.move(x(member, each), y(each));
      }
      if (goesOn) {
        lines.line(x(member, shown.get(i + 1)), y(shown.get(i + 1)));
      }
      going = goesOn;
    }
  }

  private void mark(Measurement each, double x, boolean joined) {
    double y = y(each);
    switch (Knowledge.of(each.value())) {
      case QUANTIFIED -> {
        if (!joined) {
          dots.circle(x, y, DOT);
        }
      }
      case NOT_DETECTED, BELOW_LIMIT ->
          limits.move(x - OPEN, y - OPEN).line(x + OPEN, y - OPEN).line(x, y + OPEN).close();
      case BELOW_QUANTIFICATION -> notQuantifiable.circle(x, y, OPEN * 0.85);
      case ABOVE_LIMIT ->
          limits.move(x - OPEN, y + OPEN).line(x + OPEN, y + OPEN).line(x, y - OPEN).close();
    }
  }

  private double x(Member member, Measurement each) {
    return picture.months().x(member.since(each.sampledOn()));
  }

  private double y(Measurement each) {
    return picture.levels().y(Knowledge.markedAt(each.value()));
  }

  private void path(Svg svg, String name, PathData path) {
    if (!path.isEmpty()) {
      svg.open("path").with("class", name).with("d", path.toString());
      svg.with("fill", name.equals("cohort-dot") ? "#0072b2" : "none");
      svg.with("stroke", "#0072b2").with("stroke-width", 0.8).close();
    }
  }
}
