package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.trend.GrowthFit;

/**
 * The picture of one panel as geometry: scales, marks, lines, bars and words with their places.
 * {@link SvgChart} writes it down and decides nothing.
 */
record Chart(
    Frame frame,
    Heading heading,
    TimeAxis time,
    LevelAxis levels,
    Content content,
    Legend legend,
    ChartView view) {

  private static final double TICK_ROW = 36;
  private static final double BAR_ROW = 19;
  private static final double EVENT_ROW = 17;

  /** What stands inside the plot and in the rows under it. */
  record Content(
      Marks marks,
      List<ThresholdLine> thresholds,
      List<SamplingGap> gaps,
      Optional<FitLine> fit,
      List<Flag> flags,
      Happenings happenings,
      Today today) {}

  /** The day looked at, as a line or, beyond the axis, as words at its end. */
  record Today(double x, String label, Place place) {

    /** Where the day lies. */
    enum Place {
      INSIDE,
      BEYOND
    }
  }

  static Chart of(Timeline timeline, Panel panel, ChartView view, Words words) {
    Frame frame = Frame.of(view.sheet());
    ChartSpan span = ChartSpan.of(timeline, view);
    TimeAxis time =
        new TimeAxis(span.from(), span.to(), frame.plotLeft(), frame.plotRight(), frame.fontSize());
    LevelAxis levels = levels(panel, time, view, frame);
    Content content = content(timeline, panel, time, levels, frame, words);
    return new Chart(
        frame,
        Heading.of(timeline, panel, view, words),
        time,
        levels,
        content,
        Legend.of(LegendEntries.of(content, panel, words), frame),
        view);
  }

  /** The domain holds every result of the panel, so that it does not change with the period. */
  private static LevelAxis levels(Panel panel, TimeAxis time, ChartView view, Frame frame) {
    List<Measurement> shown =
        view.scale() == ChartView.Scale.LOG
            ? panel.measurements()
            : panel.measurements().stream().filter(m -> time.holds(m.sampledOn())).toList();
    List<Level> marked = shown.stream().map(m -> Knowledge.markedAt(m.value())).toList();
    return view.scale() == ChartView.Scale.LOG
        ? LevelAxis.log(frame, panel.markers().stream().map(Marker::kind).toList(), marked)
        : LevelAxis.linear(frame, marked);
  }

  private static Content content(
      Timeline timeline, Panel panel, TimeAxis time, LevelAxis levels, Frame frame, Words words) {
    Marks marks = Marks.of(panel, time, levels, words);
    List<Flag> flags = Flag.of(panel.findings(), marks);
    List<Box> taken = new ArrayList<>();
    marks.all().forEach(m -> taken.add(Box.around(m.x(), m.y(), marks.radius() + 2)));
    List<Box> lines = new ArrayList<>();
    marks.bySeries().forEach(series -> lines.addAll(Join.boxes(series)));
    flags.forEach(f -> taken.add(Box.around(f.mark().x() + 6, f.mark().y() - 12, 16)));
    return new Content(
        marks,
        ThresholdLine.of(panel.thresholds(), levels, frame, taken, lines, words),
        gaps(timeline, panel, time),
        fitOf(panel).map(f -> FitLine.of(f, time, levels)),
        flags,
        Happenings.of(timeline.course(), time, words),
        today(timeline.today(), time, words));
  }

  /**
   * A line is drawn where growth is at least likely to rise; elsewhere the facts say enough.
   * Between two markers it would be anybody's.
   */
  private static Optional<GrowthFit> fitOf(Panel panel) {
    return panel.compares()
        ? Optional.empty()
        : panel.leading().fit().filter(fit -> fit.probabilityRising() >= 0.9);
  }

  private static List<SamplingGap> gaps(Timeline timeline, Panel panel, TimeAxis time) {
    if (panel.compares()) {
      // Each marker has its own schedule; a gap of one says nothing of the other.
      return List.of();
    }
    LocalDate end = timeline.today().isAfter(time.to()) ? time.to() : timeline.today();
    return SamplingGap.of(timeline.course(), panel.markers().get(0), end).stream()
        .filter(gap -> gap.to().isAfter(time.from()) && gap.from().isBefore(time.to()))
        .toList();
  }

  private static Today today(LocalDate day, TimeAxis time, Words words) {
    return time.holds(day)
        ? new Today(time.x(day), words.say("today", LevelText.day(day)), Today.Place.INSIDE)
        : new Today(
            time.right(), words.say("today.beyond", LevelText.day(day)), Today.Place.BEYOND);
  }

  /** Where the rows of treatments begin. */
  double barsTop() {
    return levels.bottom() + (view.sheet().answers() ? TICK_ROW + 8 : TICK_ROW);
  }

  double eventsTop() {
    int lanes = content.happenings().barLanes();
    return barsTop() + lanes * barRow() + (lanes > 0 ? 4 : 0);
  }

  double legendTop() {
    Happenings happenings = content.happenings();
    int rows = happenings.tickLanes() + (happenings.unplaced() > 0 ? 1 : 0);
    return eventsTop() + rows * eventRow() + 12;
  }

  double height() {
    return legendTop() + legend.rows() * legendRow() + 4;
  }

  double barRow() {
    return BAR_ROW * frame.pitch();
  }

  double eventRow() {
    return EVENT_ROW * frame.pitch();
  }

  double legendRow() {
    return Legend.ROW * frame.pitch();
  }
}
