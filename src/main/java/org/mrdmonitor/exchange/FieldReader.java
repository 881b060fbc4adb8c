package org.mrdmonitor.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mrdmonitor.measurement.Reading;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/** Takes the fields of one row or form one after the other and collects what fails. */
final class FieldReader {

  private final Map<String, String> fields;
  private final List<FieldFailure> failures = new ArrayList<>();

  FieldReader(Map<String, String> fields) {
    this.fields = fields;
  }

  /** The text of a field without space around it; empty where it is not given. */
  String text(String field) {
    return fields.getOrDefault(field, "").replace('\u00a0', ' ').strip();
  }

  /** Notes the problem of a field, if it has one. */
  <T> Optional<T> take(String field, Reading<T> reading) {
    reading.problem().ifPresent(problem -> fail(field, problem));
    return reading.value();
  }

  /** A field that must name one of a few things; the catalogue has its sentences. */
  <T> Optional<T> named(String field, Function<String, Optional<T>> parse) {
    String text = text(field);
    Optional<T> named = text.isEmpty() ? Optional.empty() : parse.apply(text);
    if (named.isEmpty()) {
      fail(
          field,
          text.isEmpty()
              ? ReadingProblem.of(Kind.EMPTY, field + ".empty")
              : ReadingProblem.of(Kind.NOT_UNDERSTOOD, field + ".unknown", text));
    }
    return named;
  }

  /** A free text of at most so many characters, in composed form (NFC). */
  String bounded(String field, int longest) {
    if (text(field).isEmpty()) {
      return "";
    }
    String text = Normalizer.normalize(text(field), Normalizer.Form.NFC);
    if (text.length() > longest) {
      fail(
          field,
          ReadingProblem.of(
              Kind.OUT_OF_RANGE,
              "text.too-long",
              Integer.toString(longest),
              Integer.toString(text.length())));
      return "";
    }
    if (text.codePoints().anyMatch(FieldReader::hidden)) {
      fail(field, ReadingProblem.of(Kind.NOT_UNDERSTOOD, "text.invisible"));
      return "";
    }
    return text;
  }

  /** As {@link #bounded}, and not empty. */
  String required(String field, int longest) {
    if (text(field).isEmpty()) {
      fail(field, ReadingProblem.of(Kind.EMPTY, field + ".empty"));
    }
    return bounded(field, longest);
  }

  /**
   * Control characters and those that turn the direction of writing, which make the eye read
   * something else than the program. Joiners of Persian and Indic names stay.
   */
  private static boolean hidden(int character) {
    return (Character.isISOControl(character) && !Character.isWhitespace(character))
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || Character.getType(character) == Character.SURROGATE;
  }

  void fail(String field, ReadingProblem problem) {
    failures.add(new FieldFailure(field, text(field), problem));
  }

  /** The value made of the fields, unless one of them failed. */
  <T> FieldsRead<T> read(Supplier<T> value) {
    return failures.isEmpty()
        ? new FieldsRead<>(Optional.of(value.get()), List.of())
        : new FieldsRead<>(Optional.empty(), failures);
  }
}
