package org.mrdmonitor.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The checks by name. The codes are stored: never rename one. */
public enum CheckId {
  SAMPLE_MISSING,
  LIMIT_ABSENT,
  UNIT_CHANGE,
  ABOVE_DIAGNOSIS,
  DATE_ORDER,
  STEEP_FALL;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<CheckId> parse(String code) {
    return Arrays.stream(values()).filter(id -> id.code().equals(code)).findFirst();
  }
}
