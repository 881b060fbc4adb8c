package org.mrdmonitor.timeline;

/**
 * How wide a text will be, roughly, without asking a font: widths of a broad sans-serif face
 * (DejaVu Sans), so that a narrower face leaves air and never overlaps.
 */
public final class TextWidth {

  private static final String NARROW = "iljtfrI.,:;'|!()[] \u00a0·/";
  private static final String WIDE = "mwMW%@…";

  private TextWidth() {}

  /** Width in units of the picture at a font size. */
  public static double of(String text, double fontSize) {
    return text.codePoints().mapToDouble(TextWidth::em).sum() * fontSize;
  }

  /** The text, or its beginning with an ellipsis, so that it fits; empty where nothing would. */
  public static String fit(String text, double fontSize, double width) {
    if (of(text, fontSize) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && of(text.substring(0, end) + "…", fontSize) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return end < 2 ? "" : text.substring(0, end).stripTrailing() + "…";
  }

  private static double em(int point) {
    if (NARROW.indexOf(point) >= 0) {
      return 0.36;
    }
    if (WIDE.indexOf(point) >= 0 || point > 0x2E80) {
      return 1;
    }
    return Character.isUpperCase(point) ? 0.72 : 0.63;
  }
}
