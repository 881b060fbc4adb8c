package org.mrdmonitor.timeline.cohort;

import java.util.List;
import java.util.Locale;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.LevelAxis;
import org.mrdmonitor.timeline.Paint;
import org.mrdmonitor.timeline.Svg;
import org.mrdmonitor.timeline.TextWidth;
import org.mrdmonitor.timeline.Threshold;
import org.mrdmonitor.timeline.Words;

/**
 * All courses of a cohort on one logarithmic axis with median and quartiles, as inline SVG without
 * style and script.
 */
public final class CohortChart {

  private static final double AXIS = 46;
  private static final double LEGEND_ROW = 20;
  private static final double SIGN = 30;

  /**
   * The words of the picture, in the language of the page.
   *
   * @param levels what the levels count, with the unit
   * @param months {@code Months since diagnosis}
   */
  public record Labels(
      String title,
      String summary,
      String levels,
      String months,
      String course,
      String notDetected,
      String notQuantifiable,
      String median,
      String medianBelow,
      String quartiles,
      Words words) {}

  private final Svg svg = new Svg();
  private final CohortPicture picture;
  private final ChartGround ground;
  private final Labels labels;

  private CohortChart(CohortPicture picture, Labels labels) {
    this.picture = picture;
    this.labels = labels;
    ground = new ChartGround(svg, picture.frame());
  }

  /**
   * The picture.
   *
   * @param id begins the identifiers inside the picture, so that several share a page
   */
  public static String of(CohortLevels cohort, ChartView.Sheet sheet, Labels labels, String id) {
    CohortPicture picture = CohortPicture.of(cohort.cohort(), cohort.span(), sheet);
    return new CohortChart(picture, labels).write(cohort, sheet, id);
  }

  private String write(CohortLevels cohort, ChartView.Sheet sheet, String id) {
    LevelAxis levels = picture.levels();
    CohortLegend legend = CohortLegend.of(labels, picture.frame());
    double height = levels.bottom() + AXIS + legend.rows() * LEGEND_ROW + 6;
    ground.open(sheet, id, labels.title(), labels.summary(), height);
    ground.heading(labels.title());
    axes();
    svg.open("g")
        .with("class", "series-" + cohort.cohort().specimen().code().toLowerCase(Locale.ROOT));
    CohortMarks.write(svg, cohort.cohort(), picture);
    svg.close();
    List<Threshold> shown =
        cohort.thresholds().stream().filter(t -> levels.holds(t.level())).toList();
    shown.forEach(this::thresholdLine);
    shown.forEach(this::thresholdLabel);
    QuartileMarks.write(svg, cohort.bins(), picture, cohort.span());
    legend.write(svg, levels.bottom() + AXIS + LEGEND_ROW / 2, cohort.cohort().specimen());
    return svg.close().toString();
  }

  private void axes() {
    LevelAxis levels = picture.levels();
    levels.ticks().forEach(tick -> ground.level(tick.y(), tick.label()));
    ground.nameOfLevels(levels.top(), levels.bottom(), labels.levels());
    ground.months(picture.months(), levels.top(), levels.bottom(), labels.months());
  }

  private void thresholdLine(Threshold threshold) {
    double y = picture.levels().y(threshold.level());
    svg.open("g").with("stroke-dasharray", "6 4");
    ground.line("threshold", picture.frame().plotLeft(), y, picture.frame().plotRight(), y);
    svg.close();
  }

  private void thresholdLabel(Threshold threshold) {
    String level = LevelText.number(threshold.level().percent()) + LevelText.SPACE + "% ";
    svg.open("text")
        .with("class", "threshold-label")
        .with("x", picture.frame().plotRight() - 4)
        .with("y", picture.levels().y(threshold.level()) - 4)
        .with("text-anchor", "end")
        .with("fill", Paint.THRESHOLD)
        .text(level + threshold.label(labels.words()))
        .close();
  }

  /** How wide a legend entry is: its sign and its text. */
  static double entryWidth(String text, double fontSize) {
    return SIGN + TextWidth.of(text, fontSize) + 18;
  }
}
