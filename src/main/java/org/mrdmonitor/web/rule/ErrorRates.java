package org.mrdmonitor.web.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;

/**
 * What was measured of one rule, beside the rule (DE-27).
 *
 * @param lines one for each marker and severity; empty where the courses held nothing it raised
 * @param version the version of the rule now
 */
record ErrorRates(List<ErrorRate> lines, int version) {

  private static final String FILE = "/validation/rules.csv";
  private static final List<ErrorRate> ALL = read();

  static ErrorRates of(RuleInfo rule) {
    return new ErrorRates(of(rule.id()), rule.version());
  }

  private static List<ErrorRate> of(RuleId rule) {
    return ALL.stream().filter(line -> line.rule().equals(rule)).toList();
  }

  static List<ErrorRate> all() {
    return ALL;
  }

  public boolean measured() {
    return !lines.isEmpty();
  }

  public ErrorRate first() {
    return lines.get(0);
  }

  /** The version measured, where it is another than that of now. */
  public Optional<Integer> otherVersion() {
    return lines.stream().map(ErrorRate::version).filter(v -> v != version).findFirst();
  }

  /** Per cent of relapses found, over the markers, at the highest severity of the rule. */
  public String found() {
    return ErrorRate.span(highest().stream().map(line -> line.found().value()).toList());
  }

  /** False findings per patient-year, over the markers, at the highest severity of the rule. */
  public String mistaken() {
    return ErrorRate.span(highest().stream().map(line -> line.mistaken().value()).toList());
  }

  private List<ErrorRate> highest() {
    return lines.stream()
        .filter(
            line ->
                lines.stream()
                    .noneMatch(
                        other ->
                            other.marker().equals(line.marker())
                                && other.severity().compareTo(line.severity()) > 0))
        .toList();
  }

  private static List<ErrorRate> read() {
    try (InputStream file =
        Objects.requireNonNull(ErrorRates.class.getResourceAsStream(FILE), FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(ErrorRate::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The error rates cannot be read.", unreadable);
    }
  }
}
