package org.mrdmonitor.store;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.AboveLimit;
import org.mrdmonitor.measurement.BelowLimit;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;

/**
 * How a value stands in a row: its kind, and the levels that belong to it as exact decimals in
 * text.
 */
record ValueCode(String kind, @Nullable String lower, @Nullable String upper) {

  private static final String QUANTIFIED = "quantified";
  private static final String BELOW_QUANTIFICATION = "below-quantification";
  private static final String NOT_DETECTED = "not-detected";
  private static final String BELOW_LIMIT = "below-limit";
  private static final String ABOVE_LIMIT = "above-limit";

  static ValueCode of(MrdValue value) {
    if (value instanceof Quantified quantified) {
      return new ValueCode(QUANTIFIED, null, text(quantified.level()));
    }
    if (value instanceof BelowQuantification below) {
      return new ValueCode(
          BELOW_QUANTIFICATION,
          text(below.limitOfDetection()),
          text(below.limitOfQuantification()));
    }
    if (value instanceof NotDetected negative) {
      return new ValueCode(NOT_DETECTED, null, text(negative.sensitivity()));
    }
    if (value instanceof BelowLimit below) {
      return new ValueCode(BELOW_LIMIT, null, text(below.limit()));
    }
    AboveLimit above = (AboveLimit) value;
    return new ValueCode(ABOVE_LIMIT, text(above.limit()), text(above.ceiling()));
  }

  MrdValue value() {
    return switch (kind) {
      case QUANTIFIED -> new Quantified(level(upper));
      case BELOW_QUANTIFICATION -> new BelowQuantification(level(lower), level(upper));
      case NOT_DETECTED -> new NotDetected(level(upper));
      case BELOW_LIMIT -> new BelowLimit(level(upper));
      case ABOVE_LIMIT -> new AboveLimit(level(lower), level(upper));
      default ->
          throw new IllegalStateException("The record holds no such kind (%s).".formatted(kind));
    };
  }

  static @Nullable String text(Optional<Level> level) {
    return level.map(ValueCode::text).orElse(null);
  }

  static Optional<Level> optionalLevel(@Nullable String text) {
    return Optional.ofNullable(text).map(ValueCode::level);
  }

  private static String text(Level level) {
    return level.fraction().toString();
  }

  private static Level level(@Nullable String text) {
    return new Level(new BigDecimal(Objects.requireNonNull(text, "level of a value")));
  }
}
