package org.mrdmonitor.timeline;

import java.util.Locale;
import org.mrdmonitor.measurement.AboveLimit;
import org.mrdmonitor.measurement.BelowLimit;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NotDetected;

/** What a result says of the level; each has a mark of its own, whatever the series. */
public enum Knowledge {
  /** A number: a filled mark at the level. */
  QUANTIFIED,
  /** Detected and not quantifiable: a half-open mark at the limit of quantification. */
  BELOW_QUANTIFICATION,
  /** Not detected: an open downward triangle at the limit of that very sample. */
  NOT_DETECTED,
  /** {@code <x}, detection not stated: an open mark at the limit with an arrow down. */
  BELOW_LIMIT,
  /** {@code >x}: an open mark at the limit with an arrow up. */
  ABOVE_LIMIT;

  /** The code of the machine interface, {@code below-quantification}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Knowledge of(MrdValue value) {
    if (value instanceof NotDetected) {
      return NOT_DETECTED;
    }
    if (value instanceof BelowQuantification) {
      return BELOW_QUANTIFICATION;
    }
    if (value instanceof BelowLimit) {
      return BELOW_LIMIT;
    }
    return value instanceof AboveLimit ? ABOVE_LIMIT : QUANTIFIED;
  }

  /** How far above the middle of a legend line the sign stands, to leave room for what hangs. */
  double legendLift() {
    return switch (this) {
      case QUANTIFIED, NOT_DETECTED -> 0;
      case BELOW_QUANTIFICATION, BELOW_LIMIT -> 3;
      case ABOVE_LIMIT -> -3;
    };
  }

  /** The level at which the mark stands: the number itself or the limit, never a substitute. */
  public static Level markedAt(MrdValue value) {
    return value instanceof AboveLimit above ? above.limit() : value.upperBound();
  }
}
