package org.mrdmonitor.measurement;

import java.util.Optional;

/**
 * A result as the laboratory wrote it, kept beside what we understood: the text and its unit, and
 * the limits if the laboratory stated them (in the same unit). Pages show this text; it is never
 * rewritten.
 *
 * @param conversion the factor by which the laboratory's own ratio was brought to the International
 *     Scale; text and limits stand before it
 */
public record Reported(
    String text,
    Unit unit,
    Optional<Level> limitOfDetection,
    Optional<Level> limitOfQuantification,
    Optional<ConversionFactor> conversion) {

  public Reported {
    if (text.isBlank() || text.length() > 60) {
      throw new IllegalArgumentException(
          "A reported result has 1 to 60 characters (%s).".formatted(text));
    }
    if (conversion.isPresent() && unit.internationalScale()) {
      throw new IllegalArgumentException(
          "A result reported on the International Scale is not converted (%s).".formatted(text));
    }
  }

  /** A result that stands as it was reported, without conversion. */
  public Reported(
      String text,
      Unit unit,
      Optional<Level> limitOfDetection,
      Optional<Level> limitOfQuantification) {
    this(text, unit, limitOfDetection, limitOfQuantification, Optional.empty());
  }

  public static Reported of(String text, Unit unit) {
    return new Reported(text, unit, Optional.empty(), Optional.empty());
  }

  /** Whether the level that was understood is on the International Scale. */
  public boolean onInternationalScale() {
    return unit.internationalScale() || conversion.isPresent();
  }

  /** The unit of the level that was understood, where that is written in our own words. */
  public Unit unitOfLevel() {
    return conversion.isPresent() ? Unit.PERCENT_IS : unit;
  }

  Reported convertedBy(ConversionFactor factor) {
    return new Reported(text, unit, limitOfDetection, limitOfQuantification, Optional.of(factor));
  }
}
