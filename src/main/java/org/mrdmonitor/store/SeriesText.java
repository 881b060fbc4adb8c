package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.Measurement;

/** The latest points of a series as one short text: {@code day|kind|lower|upper|scale|use;…}. */
final class SeriesText {

  private static final String INTERNATIONAL = "IS";
  private static final String NOT_USED = "unverified";

  private SeriesText() {}

  /** The points, with those marked that nothing is computed from. */
  static String of(List<Measurement> samples, Predicate<Measurement> used) {
    return samples.stream()
        .map(sample -> point(sample) + (used.test(sample) ? "" : "|" + NOT_USED))
        .collect(Collectors.joining(";"));
  }

  private static String point(Measurement sample) {
    ValueCode code = ValueCode.of(sample.value());
    return String.join(
        "|",
        sample.sampledOn().toString(),
        code.kind(),
        orEmpty(code.lower()),
        orEmpty(code.upper()),
        sample.assay().internationalScale() ? INTERNATIONAL : "");
  }

  static List<WorklistLine.Point> points(@Nullable String text) {
    return text == null || text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(";")).map(SeriesText::read).toList();
  }

  private static WorklistLine.Point read(String point) {
    String[] parts = point.split("\\|", -1);
    return new WorklistLine.Point(
        LocalDate.parse(parts[0]),
        new ValueCode(parts[1], orNull(parts[2]), orNull(parts[3])).value(),
        parts[4].equals(INTERNATIONAL),
        parts.length < 6);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
