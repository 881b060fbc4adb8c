package org.mrdmonitor.timeline;

import java.util.OptionalDouble;

/** Writes the legend: each symbol exactly as it stands in the picture. */
final class SvgLegend {

  private final Svg svg;
  private final Chart chart;

  SvgLegend(Svg svg, Chart chart) {
    this.svg = svg;
    this.chart = chart;
  }

  void write() {
    svg.open("g").with("class", "key");
    for (Legend.Item item : chart.legend().items()) {
      double y = chart.legendTop() + item.row() * chart.legendRow() + 6;
      svg.open("g").with("class", "key-item");
      for (int i = 0; i < item.glyphs().size(); i++) {
        glyph(item.glyphs().get(i), item.glyphX(i), y);
      }
      svg.open("text")
          .with("class", "key-text")
          .with("x", item.textX())
          .with("y", y + 4)
          .with("fill", Paint.MUTED)
          .text(item.text())
          .close();
      svg.close();
    }
    svg.close();
  }

  private void glyph(Legend.Glyph glyph, double x, double y) {
    if (glyph instanceof Legend.MarkGlyph mark) {
      mark(mark, x, y);
    } else if (glyph instanceof Legend.Sign sign) {
      sign(sign, x, y);
    }
  }

  private void mark(Legend.MarkGlyph glyph, double x, double y) {
    double r = glyph.amount() == Legend.Amount.ENOUGH ? 4.2 : 3.2;
    double height = y - glyph.knowledge().legendLift();
    MarkShape.Place place = new MarkShape.Place(x, height, r, OptionalDouble.of(height + r + 6));
    svg.open("g").with("class", glyph.style().cssClass());
    SvgMarks.openGroup(svg, glyph.knowledge(), glyph.style(), 1);
    MarkShape.write(svg, glyph.style(), glyph.knowledge(), place);
    if (glyph.amount() == Legend.Amount.TOO_LITTLE) {
      svg.open("g").with("stroke", glyph.style().colour());
      MarkShape.ring(svg, place);
      svg.close();
    }
    svg.close();
    svg.close();
  }

  private void sign(Legend.Sign sign, double x, double y) {
    switch (sign) {
      case UNVERIFIED -> brackets(x, y);
      case FLAG -> flag(x, y, 1);
      case FLAG_ENDED -> flag(x, y, 0);
      case THRESHOLD -> line("threshold", x, y, Paint.THRESHOLD, "6 4");
      case FIT -> {
        box("band", x, y, Paint.ALERT, "0.13");
        line("fit", x, y, Paint.ALERT, "5 4");
      }
      case GAP -> box("gap", x, y, Paint.GAP, "1");
      case TREATMENT -> box("tx a", x, y, Paint.TREATMENT, "1");
      case EVENT ->
          svg.open("line")
              .with("class", "event")
              .with("x1", x)
              .with("x2", x)
              .with("y1", y - 7)
              .with("y2", y + 7)
              .with("stroke", Paint.MUTED)
              .with("stroke-dasharray", "1 3")
              .close();
    }
  }

  private void brackets(double x, double y) {
    svg.open("g").with("stroke", Paint.MUTED);
    MarkShape.brackets(svg, new MarkShape.Place(x, y, 1.5, OptionalDouble.empty()));
    svg.close();
  }

  private void flag(double x, double y, int filled) {
    svg.open("g")
        .with("class", "flag")
        .with("stroke", Paint.ALERT)
        .with("stroke-width", 1.8)
        .with("fill", filled == 1 ? Paint.ALERT : Paint.PAPER);
    SvgFlags.pennant(svg, x - 5, y + 7, 14, filled);
    svg.close();
  }

  private void line(String name, double x, double y, String stroke, String dashes) {
    svg.open("line")
        .with("class", name)
        .with("x1", x - 8)
        .with("x2", x + 8)
        .with("y1", y)
        .with("y2", y)
        .with("stroke", stroke)
        .with("stroke-dasharray", dashes)
        .close();
  }

  private void box(String name, double x, double y, String fill, String opacity) {
    svg.open("rect")
        .with("class", name)
        .with("x", x - 8)
        .with("y", y - 5)
        .with("width", 16)
        .with("height", 10)
        .with("fill", fill)
        .with("fill-opacity", opacity)
        .close();
  }
}
