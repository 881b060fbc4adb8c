package org.mrdmonitor.timeline.cohort;

import java.util.List;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.Frame;
import org.mrdmonitor.timeline.PathData;
import org.mrdmonitor.timeline.Svg;

/**
 * The share free of an event as a step curve with its 95 % band, a short stroke for every patient
 * whose observation ended without one, and the numbers at risk under the axis, as inline SVG.
 */
public final class SurvivalChart {

  private static final double HEIGHT = 220;
  private static final double TOP = 34;
  private static final double AXIS = 46;

  /** The words of the picture, in the language of the page. */
  public record Labels(String title, String summary, String share, String months, String atRisk) {}

  private final Svg svg = new Svg();
  private final KaplanMeier curve;
  private final Frame frame;
  private final MonthAxis months;
  private final ChartGround ground;
  private final Labels labels;

  private SurvivalChart(KaplanMeier curve, ChartView.Sheet sheet, Labels labels) {
    this.curve = curve;
    this.labels = labels;
    frame = Frame.of(sheet);
    double last = Math.max(6, curve.longest() / CohortSpan.DAYS_OF_MONTH);
    months = new MonthAxis(0, last, frame.plotLeft(), frame.plotRight() - 4);
    ground = new ChartGround(svg, frame);
  }

  /**
   * The picture.
   *
   * @param id begins the identifiers inside the picture, so that several share a page
   */
  public static String of(KaplanMeier curve, ChartView.Sheet sheet, Labels labels, String id) {
    return new SurvivalChart(curve, sheet, labels).write(sheet, id);
  }

  private String write(ChartView.Sheet sheet, String id) {
    ground.open(sheet, id, labels.title(), labels.summary(), TOP + HEIGHT + AXIS + 44);
    ground.heading(labels.title());
    for (int percent = 0; percent <= 100; percent += 25) {
      ground.level(y(percent / 100.0), Integer.toString(percent));
    }
    ground.nameOfLevels(TOP, TOP + HEIGHT, labels.share());
    ground.months(months, TOP, TOP + HEIGHT, labels.months());
    band();
    steps();
    censored();
    atRisk();
    return svg.close().toString();
  }

  private void steps() {
    PathData path = new PathData().move(months.x(0), y(1));
    double free = 1;
    for (KaplanMeier.Step step : curve.steps()) {
      path.line(months.x(step.day()), y(free)).line(months.x(step.day()), y(step.free()));
      free = step.free();
    }
    path.line(months.x(curve.longest()), y(free));
    svg.open("path")
        .with("class", "survival")
        .with("fill", "none")
        .with("stroke", "#0072b2")
        .with("stroke-width", 2)
        .with("d", path.toString())
        .close();
  }

  /** One rectangle between two steps; none where the interval is not defined. */
  private void band() {
    PathData path = new PathData();
    List<KaplanMeier.Step> steps = curve.steps();
    for (int i = 0; i < steps.size(); i++) {
      KaplanMeier.Step step = steps.get(i);
      if (step.interval().isPresent()) {
        double left = months.x(step.day());
        long end = i + 1 < steps.size() ? steps.get(i + 1).day() : curve.longest();
        double low = y(step.interval().get().low());
        double high = y(step.interval().get().high());
        path.move(left, high).line(months.x(end), high).line(months.x(end), low).line(left, low);
        path.close();
      }
    }
    if (!path.isEmpty()) {
      svg.open("path")
          .with("class", "survival-band")
          .with("fill", "#0072b2")
          .with("fill-opacity", "0.14")
          .with("d", path.toString())
          .close();
    }
  }

  private void censored() {
    PathData path = new PathData();
    for (long day : curve.censored()) {
      double y = y(curve.at(day).map(KaplanMeier.Step::free).orElse(1d));
      path.move(months.x(day), y - 4).line(months.x(day), y + 4);
    }
    if (!path.isEmpty()) {
      svg.open("path")
          .with("class", "survival-censored")
          .with("fill", "none")
          .with("stroke", "#0072b2")
          .with("d", path.toString())
          .close();
    }
  }

  private void atRisk() {
    double y = TOP + HEIGHT + AXIS + 30;
    ground.text("axis", 4, y - 16, labels.atRisk(), "start");
    for (int month : months.ticks()) {
      String count = Integer.toString(curve.atRisk(CohortSpan.day(month)));
      ground.text("tick at-risk", months.ofMonth(month), y, count);
    }
  }

  private static double y(double share) {
    return TOP + HEIGHT * (1 - share);
  }
}
