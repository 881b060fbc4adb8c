package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reader chose to see of a chart: the period, the scale, joining lines, the sheet. */
public record ChartView(Period period, Scale scale, Lines lines, Sheet sheet) {

  public static final ChartView USUAL =
      new ChartView(Period.ALL, Scale.LOG, Lines.JOINED, Sheet.WIDE);

  public ChartView on(Sheet other) {
    return new ChartView(period, scale, lines, other);
  }

  public ChartView over(Period other) {
    return new ChartView(other, scale, lines, sheet);
  }

  public ChartView with(Scale other) {
    return new ChartView(period, other, lines, sheet);
  }

  public ChartView with(Lines other) {
    return new ChartView(period, scale, other, sheet);
  }

  /** How far back the chart reaches from its end. */
  public enum Period {
    ALL("all", 0),
    FIVE_YEARS("5y", 60),
    TWO_YEARS("2y", 24),
    ONE_YEAR("1y", 12),
    SIX_MONTHS("6m", 6);

    private final String code;
    private final int months;

    Period(String code, int months) {
      this.code = code;
      this.months = months;
    }

    public String code() {
      return code;
    }

    /** The first day shown where the period ends on a day; empty where everything is shown. */
    Optional<LocalDate> startOf(LocalDate end) {
      return months == 0 ? Optional.empty() : Optional.of(end.minusMonths(months));
    }

    /** Reads the code; everything else is {@link #ALL}. */
    public static Period parse(String text) {
      return Arrays.stream(values()).filter(p -> p.code.equals(text)).findFirst().orElse(ALL);
    }
  }

  /** The scale of levels. Residual disease is read in logs; linear is a reader's choice. */
  public enum Scale {
    LOG,
    LINEAR;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Scale parse(String text) {
      return text.equals("linear") ? LINEAR : LOG;
    }
  }

  /** Whether quantified neighbours are joined by lines. */
  public enum Lines {
    JOINED,
    OFF;

    public String code() {
      return this == JOINED ? "on" : "off";
    }

    public static Lines parse(String text) {
      return text.equals("off") ? OFF : JOINED;
    }
  }

  /**
   * The sheet: a desk screen, a phone, the width of a printed page, or half of it. The smallest
   * letters on paper are of 8.5 points where a picture fills the 190 mm of a page of A4.
   */
  public enum Sheet {
    WIDE,
    NARROW,
    PAPER,
    HALF_PAPER;

    /** Whether a picture can be pointed at; paper has no use for what a pointer would show. */
    boolean answers() {
      return this == WIDE || this == NARROW;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
