package org.mrdmonitor.patient;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sex as recorded; unknown is a value of its own. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  UNKNOWN;

  /** The code of the interchange formats. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads the code, {@code f} or {@code m}; an empty text is {@link #UNKNOWN}; anything else is
   * empty.
   */
  public static Optional<Sex> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return switch (wanted) {
      case "" -> Optional.of(UNKNOWN);
      case "f", "w" -> Optional.of(FEMALE);
      case "m" -> Optional.of(MALE);
      default -> Arrays.stream(values()).filter(s -> s.code().equals(wanted)).findFirst();
    };
  }
}
