package org.mrdmonitor.timeline;

/**
 * The sheet a chart is drawn on. The height of a decade belongs to the sheet and to nothing else,
 * so that a tenfold rise looks the same for every patient.
 *
 * @param width of the whole picture
 * @param left margin for the labels of levels
 * @param right margin
 * @param top of the plot, under the heading
 * @param decade height of a decade
 * @param fontSize of labels
 * @param pitch of the rows under the axis, as a share of those on a screen
 */
public record Frame(
    double width,
    double left,
    double right,
    double top,
    double decade,
    double fontSize,
    double pitch) {

  public static Frame of(ChartView.Sheet sheet) {
    return switch (sheet) {
      case WIDE -> new Frame(880, 82, 20, 48, 44, 12, 1);
      case NARROW -> new Frame(400, 56, 12, 48, 40, 12, 1);
      case PAPER -> new Frame(724, 60, 12, 54, 18, 12, 0.72);
      case HALF_PAPER -> new Frame(356, 54, 10, 66, 18, 12, 0.72);
    };
  }

  /** How wide letters are, as a share of {@link TextWidth}: paper is set in a narrow face. */
  double face() {
    return pitch < 1 ? 0.9 : 1;
  }

  /** Where the legend begins: under the plot, and on paper, where room is dear, at the edge. */
  double legendLeft() {
    return pitch < 1 ? 4 : left;
  }

  public double plotLeft() {
    return left;
  }

  public double plotRight() {
    return width - right;
  }

  public double plotWidth() {
    return width - left - right;
  }
}
