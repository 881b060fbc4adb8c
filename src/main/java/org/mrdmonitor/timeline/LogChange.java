package org.mrdmonitor.timeline;

import java.util.Locale;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.MrdValue;

/**
 * The change between two results in log10, as far as it is known: a number between two levels, a
 * bound where one of them is a limit, nothing where both are.
 */
public record LogChange(Known known, double log10) {

  static final LogChange UNKNOWN = new LogChange(Known.NOTHING, 0);

  /** How much is known of a change. */
  public enum Known {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    NOTHING
  }

  /** The change from an earlier to a later result. */
  static LogChange between(MrdValue earlier, MrdValue later) {
    if (earlier.quantified() && later.quantified()) {
      return new LogChange(Known.EXACTLY, logOf(earlier.lowerBound(), later.lowerBound()));
    }
    if (later.lowerBound().isAbove(earlier.upperBound())) {
      return new LogChange(Known.AT_LEAST, logOf(earlier.upperBound(), later.lowerBound()));
    }
    if (earlier.lowerBound().isAbove(later.upperBound())) {
      return new LogChange(Known.AT_MOST, logOf(earlier.lowerBound(), later.upperBound()));
    }
    return UNKNOWN;
  }

  private static double logOf(Level from, Level to) {
    return to.log10() - from.log10();
  }

  /**
   * {@code +0.52}, {@code 0.00}, {@code ≥ +1.20}, {@code ≤ −0.70}, or a dash where nothing is
   * known.
   */
  public String text() {
    String size = String.format(Locale.ROOT, "%.2f", Math.abs(log10));
    String number = size.equals("0.00") ? size : (log10 < 0 ? "\u2212" : "+") + size;
    return switch (known) {
      case EXACTLY -> number;
      case AT_LEAST -> "\u2265\u00a0" + number;
      case AT_MOST -> "\u2264\u00a0" + number;
      case NOTHING -> "\u2014";
    };
  }
}
