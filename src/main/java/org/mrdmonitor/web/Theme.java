package org.mrdmonitor.web;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How bright pages are; where a person chose nothing, the system decides. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Theme> ofCode(@Nullable String code) {
    for (Theme theme : values()) {
      if (theme.code().equals(code)) {
        return Optional.of(theme);
      }
    }
    return Optional.empty();
  }
}
