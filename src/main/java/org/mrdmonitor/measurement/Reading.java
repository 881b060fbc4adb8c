package org.mrdmonitor.measurement;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a text: a value that is valid by construction, or the problem that a person
 * must settle. Nothing is guessed in between.
 */
public sealed interface Reading<T> {

  /** The text was understood. */
  record Understood<T>(T read) implements Reading<T> {}

  /** The text was not understood, has two meanings, or says something impossible. */
  record Refused<T>(ReadingProblem because) implements Reading<T> {}

  static <T> Reading<T> of(T value) {
    return new Understood<>(value);
  }

  static <T> Reading<T> refused(ReadingProblem problem) {
    return new Refused<>(problem);
  }

  static <T> Reading<T> refused(ReadingProblem.Kind kind, String key, String... arguments) {
    return new Refused<>(ReadingProblem.of(kind, key, arguments));
  }

  default Optional<T> value() {
    return this instanceof Understood<T> understood
        ? Optional.of(understood.read())
        : Optional.empty();
  }

  default Optional<ReadingProblem> problem() {
    return this instanceof Refused<T> refused ? Optional.of(refused.because()) : Optional.empty();
  }

  /** The next step of reading, if this one was understood; otherwise the same problem. */
  default <U> Reading<U> then(Function<T, Reading<U>> next) {
    return this instanceof Understood<T> understood
        ? next.apply(understood.read())
        : new Refused<>(problem().orElseThrow());
  }
}
