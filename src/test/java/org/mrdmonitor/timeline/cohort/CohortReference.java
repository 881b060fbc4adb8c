package org.mrdmonitor.timeline.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows of what R {@code survival::survfit} was given and made, by number of the cohort. */
final class CohortReference {

  private CohortReference() {}

  static Map<Integer, List<String[]>> rows(String name) {
    try (InputStream in =
        Objects.requireNonNull(CohortReference.class.getResourceAsStream("/reference/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(2)
          .map(line -> line.split(",", -1))
          .collect(
              Collectors.groupingBy(
                  row -> Integer.valueOf(row[0]), TreeMap::new, Collectors.toList()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
