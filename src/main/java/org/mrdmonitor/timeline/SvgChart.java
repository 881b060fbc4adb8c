package org.mrdmonitor.timeline;

/**
 * Writes a chart as inline SVG: classes and presentation attributes only, every text escaped. The
 * attributes are the look on white paper; a style sheet may override them by class.
 *
 * <p>The picture itself is one image with a name and a summary; its results are focusable images
 * beside it, because an image may not contain things to focus.
 */
public final class SvgChart {

  private final Svg svg = new Svg();
  private final Chart chart;
  private final String id;

  private SvgChart(Chart chart, String id) {
    this.chart = chart;
    this.id = id;
  }

  /**
   * A picture with its height.
   *
   * @param height as a share of its width
   */
  public record Drawing(String svg, double height) {}

  /** The picture of one panel with its height; see {@link #of}. */
  public static Drawing drawing(
      Timeline timeline, Panel panel, ChartView view, Words words, String id) {
    SvgChart chart = new SvgChart(Chart.of(timeline, panel, view, words), id);
    return new Drawing(
        chart.write(words), chart.height() / (double) Math.round(chart.chart.frame().width()));
  }

  /**
   * The picture of one panel.
   *
   * @param id begins the identifiers inside the picture, so that several share a page
   */
  public static String of(Timeline timeline, Panel panel, ChartView view, Words words, String id) {
    return new SvgChart(Chart.of(timeline, panel, view, words), id).write(words);
  }

  private String write(Words words) {
    svg.open("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("class", "chart chart-" + chart.view().sheet().code())
        .with("viewBox", "0 0 " + Math.round(chart.frame().width()) + " " + height())
        .with("width", chart.frame().width())
        .with("height", height())
        .with("role", "group")
        .with("aria-labelledby", id + "-title")
        .with("font-family", "Inter, Segoe UI, DejaVu Sans, sans-serif")
        .with("font-size", chart.frame().fontSize());
    svg.open("title").with("id", id + "-title").text(fullTitle()).close();
    svg.open("desc").with("id", id + "-desc").text(chart.heading().summary()).close();
    picture(words);
    points(words);
    return svg.close().toString();
  }

  private void picture(Words words) {
    svg.open("svg")
        .with("class", "picture")
        .with("role", "img")
        .with("aria-labelledby", id + "-desc")
        .with("width", chart.frame().width())
        .with("height", height());
    heading();
    new SvgAxes(svg, chart).write(words);
    new SvgLanes(svg, chart).write(words);
    new SvgLegend(svg, chart).write();
    svg.close();
  }

  private void heading() {
    Frame frame = chart.frame();
    double room = frame.width() - 8;
    String full = chart.heading().full();
    String title =
        TextWidth.of(full, 13) <= room ? full : TextWidth.fit(chart.heading().title(), 13, room);
    svg.open("text")
        .with("class", "heading")
        .with("x", 4)
        .with("y", 14)
        .with("font-size", 13)
        .with("font-weight", "600")
        .with("fill", Paint.INK);
    svg.text(title).close();
    svg.open("text").with("class", "identity").with("x", 4).with("y", 30);
    svg.with("fill", Paint.MUTED)
        .text(TextWidth.fit(chart.heading().identity(), frame.fontSize(), room))
        .close();
  }

  private void points(Words words) {
    svg.open("g")
        .with("class", "points")
        .with("role", "group")
        .with("aria-label", words.say("chart.points"));
    new SvgMarks(svg, chart.content().marks(), chart.view()).write();
    new SvgFlags(svg, chart).write(words);
    svg.close();
  }

  private long height() {
    return Math.round(chart.height());
  }

  private String fullTitle() {
    return chart.heading().full() + ". " + chart.heading().identity();
  }
}
