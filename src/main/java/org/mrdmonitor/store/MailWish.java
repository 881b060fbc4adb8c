package org.mrdmonitor.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which mail a person wants. */
public enum MailWish {
  NONE,
  /** When a finding of a possible molecular relapse or above is opened at one of the centres. */
  URGENT,
  /** Once a day, what waits. */
  DIGEST;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MailWish> parse(String code) {
    return Arrays.stream(values()).filter(wish -> wish.code().equals(code)).findFirst();
  }
}
