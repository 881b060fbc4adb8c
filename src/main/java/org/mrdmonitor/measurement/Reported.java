package org.mrdmonitor.measurement;

import java.util.Optional;

/**
 * A result as the laboratory wrote it, kept beside what we understood: the text and its unit, and
 * the limits if the laboratory stated them (in the same unit). Pages show this text; it is never
 * rewritten.
 */
public record Reported(
    String text,
    Unit unit,
    Optional<Level> limitOfDetection,
    Optional<Level> limitOfQuantification) {

  public Reported {
    if (text.isBlank() || text.length() > 60) {
      throw new IllegalArgumentException(
          "A reported result has 1 to 60 characters (%s).".formatted(text));
    }
  }

  public static Reported of(String text, Unit unit) {
    return new Reported(text, unit, Optional.empty(), Optional.empty());
  }
}
