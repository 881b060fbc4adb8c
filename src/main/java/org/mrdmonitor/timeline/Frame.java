package org.mrdmonitor.timeline;

/**
 * The sheet a chart is drawn on. The height of a decade belongs to the sheet and to nothing else,
 * so that a tenfold rise looks the same for every patient.
 *
 * @param width of the whole picture
 * @param left margin for the labels of levels
 * @param right margin
 * @param decade height of a decade
 * @param fontSize of labels
 */
public record Frame(double width, double left, double right, double decade, double fontSize) {

  public static final double TOP = 48;

  public static Frame of(ChartView.Sheet sheet) {
    return switch (sheet) {
      case WIDE -> new Frame(880, 82, 20, 44, 12);
      case NARROW -> new Frame(400, 56, 12, 40, 12);
    };
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
