package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The symbols of one picture in words: every one that is used, and no other.
 *
 * @param items in reading order, placed in rows
 */
record Legend(List<Item> items, int rows) {

  static final double ROW = 19;
  static final double SIZE = 12;
  private static final double GLYPH = 16;
  private static final double GAP = 18;

  /** A line of the legend: its symbols, its words, and where it stands. */
  record Item(List<Glyph> glyphs, String text, double x, int row) {

    double textX() {
      return x + glyphs.size() * GLYPH + 4;
    }

    double glyphX(int index) {
      return x + GLYPH / 2 + index * GLYPH;
    }
  }

  /** A symbol of the picture. */
  sealed interface Glyph permits MarkGlyph, Sign {}

  /** A mark as it stands in the picture. */
  record MarkGlyph(SeriesStyle style, Knowledge knowledge, Amount amount) implements Glyph {}

  /** Whether the sample held enough material. */
  enum Amount {
    ENOUGH,
    TOO_LITTLE
  }

  /** A symbol that is not a mark of a result. */
  enum Sign implements Glyph {
    UNVERIFIED,
    FLAG,
    FLAG_ENDED,
    THRESHOLD,
    FIT,
    GAP,
    TREATMENT,
    EVENT
  }

  /** Symbols with their words, not yet placed. */
  record Entry(List<? extends Glyph> glyphs, String text) {}

  /** Places the entries in rows as wide as the plot. */
  static Legend of(List<Entry> entries, Frame frame) {
    List<Item> items = new ArrayList<>();
    double x = frame.legendLeft();
    int row = 0;
    for (Entry entry : entries) {
      double glyphs = entry.glyphs().size() * GLYPH + 4;
      String text =
          TextWidth.fit(entry.text(), SIZE, frame.plotRight() - frame.legendLeft() - glyphs);
      double width = glyphs + TextWidth.of(text, SIZE) * frame.face();
      if (x > frame.legendLeft() && x + width > frame.plotRight()) {
        x = frame.legendLeft();
        row++;
      }
      items.add(new Item(List.copyOf(entry.glyphs()), text, x, row));
      x += width + GAP * frame.pitch();
    }
    return new Legend(items, entries.isEmpty() ? 0 : row + 1);
  }

  /** The distinct marks of one kind of result. */
  static List<MarkGlyph> marksOf(List<Mark> marks, Knowledge knowledge, Amount amount) {
    Set<MarkGlyph> glyphs = new LinkedHashSet<>();
    for (Mark mark : marks) {
      Amount own = amountOf(mark);
      if (mark.knowledge() == knowledge && own == amount) {
        glyphs.add(new MarkGlyph(mark.style(), knowledge, own));
      }
    }
    return List.copyOf(glyphs);
  }

  static Amount amountOf(Mark mark) {
    return mark.inadequate() ? Amount.TOO_LITTLE : Amount.ENOUGH;
  }
}
