package org.mrdmonitor.web.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;

/**
 * How a rule did on the courses of one marker, as it was measured and written down; a line of
 * {@code validation/rules.csv}.
 *
 * @param version of the rule that was measured
 * @param severity at or above which it counted as raised
 * @param found per cent of the relapses that it raised before they came
 * @param lead median days from raising to relapse; empty where it found none
 * @param mistaken false findings per patient-year
 * @param courses per marker
 * @param origin where the courses come from: {@code simulated}
 */
record ErrorRate(
    RuleId rule,
    int version,
    Severity severity,
    String marker,
    int relapses,
    Interval found,
    Optional<Interval> lead,
    Interval mistaken,
    String seed,
    int courses,
    LocalDate measuredOn,
    String origin) {

  private static final int COLUMNS = 19;

  /** A number with its 95 % interval, as written. */
  record Interval(String value, String low, String high) {

    public String range() {
      return low + "–" + high;
    }
  }

  static ErrorRate read(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("Not a line of the error rates (" + line + ").");
    }
    return new ErrorRate(
        new RuleId(cells[0]),
        Integer.parseInt(cells[1]),
        Severity.valueOf(cells[2].toUpperCase(Locale.ROOT).replace('-', '_')),
        cells[3],
        Integer.parseInt(cells[4]),
        interval(cells, 5),
        Optional.of(interval(cells, 8)).filter(i -> !i.value().isEmpty()),
        interval(cells, 12),
        cells[15],
        Integer.parseInt(cells[16]),
        LocalDate.parse(cells[17]),
        cells[18]);
  }

  private static Interval interval(String[] cells, int first) {
    return new Interval(cells[first], cells[first + 1], cells[first + 2]);
  }

  public String day() {
    return LevelText.day(measuredOn);
  }

  /** The lowest and the highest of some numbers as written: {@code 54.2–97.5}. */
  static String span(List<String> written) {
    List<String> sorted =
        written.stream().sorted(Comparator.comparing(BigDecimal::new)).distinct().toList();
    return sorted.size() == 1 ? sorted.get(0) : sorted.get(0) + "–" + sorted.get(sorted.size() - 1);
  }
}
