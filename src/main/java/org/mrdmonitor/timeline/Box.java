package org.mrdmonitor.timeline;

/** A rectangle that a mark or a text takes up. */
record Box(double left, double top, double right, double bottom) {

  /** The box of one line of text whose baseline begins at a point. */
  static Box ofText(String text, double x, double baseline, double fontSize) {
    return new Box(
        x, baseline - fontSize, x + TextWidth.of(text, fontSize), baseline + 0.25 * fontSize);
  }

  static Box around(double x, double y, double r) {
    return new Box(x - r, y - r, x + r, y + r);
  }

  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
}
