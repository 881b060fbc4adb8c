package org.mrdmonitor.store;

import java.util.UUID;

/**
 * The mark of one intended change, made when its form is shown: the same key from the same account
 * changes the record once, and every repetition gets the first answer (RE-05, RE-20).
 */
public record IdempotencyKey(String value) {

  public IdempotencyKey {
    if (!value.matches("[A-Za-z0-9_-]{8,64}")) {
      throw new IllegalArgumentException(
          "A key has 8 to 64 letters, digits, hyphens and underscores (%d characters given)."
              .formatted(value.length()));
    }
  }

  /** A key never used before, for a form that is shown now. */
  public static IdempotencyKey fresh() {
    return new IdempotencyKey(UUID.randomUUID().toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
