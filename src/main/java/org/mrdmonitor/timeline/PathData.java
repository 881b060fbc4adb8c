package org.mrdmonitor.timeline;

/** The data of an SVG path, absolute coordinates with one decimal. */
public final class PathData {

  private final StringBuilder out = new StringBuilder();

  public PathData move(double x, double y) {
    return step('M', x, y);
  }

  public PathData line(double x, double y) {
    return step('L', x, y);
  }

  public PathData close() {
    out.append('Z');
    return this;
  }

  /** A full circle. */
  public PathData circle(double x, double y, double r) {
    move(x - r, y);
    arc(r, x + r, y);
    arc(r, x - r, y);
    return close();
  }

  PathData arc(double r, double x, double y) {
    out.append('A');
    Svg.number(out, r);
    out.append(',');
    Svg.number(out, r);
    out.append(" 0 0 1 ");
    return pair(x, y);
  }

  public boolean isEmpty() {
    return out.length() == 0;
  }

  private PathData step(char command, double x, double y) {
    out.append(command);
    return pair(x, y);
  }

  private PathData pair(double x, double y) {
    Svg.number(out, x);
    out.append(',');
    Svg.number(out, y);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
