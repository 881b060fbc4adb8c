package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.rules.Finding;

/**
 * One line of the table of results: what the laboratory wrote, what we understood, and how it
 * compares with the series before it. A result that is not used, because nobody verified it, is
 * compared with nothing, and nothing with it.
 *
 * @param fromLast change from the previous result of the series
 * @param fromNadir change from the lowest level shown before
 * @param raised the findings this result raised
 */
public record ResultRow(
    Measurement measurement, LogChange fromLast, LogChange fromNadir, List<Finding> raised) {

  public ResultRow {
    raised = List.copyOf(raised);
  }

  /** The rows of all series, newest first. */
  static List<ResultRow> of(List<Standing> standings, List<Finding> findings) {
    List<ResultRow> rows = new ArrayList<>();
    standings.forEach(each -> rows.addAll(rows(each, findings)));
    rows.sort(
        Collections.reverseOrder(
            (a, b) -> Measurement.BY_DATE.compare(a.measurement(), b.measurement())));
    return List.copyOf(rows);
  }

  private static List<ResultRow> rows(Standing standing, List<Finding> findings) {
    List<ResultRow> rows = new ArrayList<>();
    Optional<Measurement> last = Optional.empty();
    Optional<Measurement> nadir = Optional.empty();
    for (Measurement each : standing.series().measurements()) {
      List<Finding> raised = findings.stream().filter(f -> f.raisedBy().equals(each.id())).toList();
      if (standing.unverified().leavesOut(each)) {
        rows.add(new ResultRow(each, LogChange.UNKNOWN, LogChange.UNKNOWN, raised));
        continue;
      }
      rows.add(new ResultRow(each, change(last, each), change(nadir, each), raised));
      last = Optional.of(each);
      if (showsALevel(each) && nadir.map(n -> isNoHigher(each, n)).orElse(true)) {
        nadir = Optional.of(each);
      }
    }
    return rows;
  }

  private static LogChange change(Optional<Measurement> before, Measurement now) {
    return before.map(m -> LogChange.between(m.value(), now.value())).orElse(LogChange.UNKNOWN);
  }

  /** The nadir of {@link Series#nadirBefore}, carried along instead of searched again. */
  private static boolean showsALevel(Measurement measurement) {
    return measurement.detected() || measurement.adequacy() != Adequacy.INADEQUATE;
  }

  private static boolean isNoHigher(Measurement one, Measurement other) {
    return other.value().upperBound().isAtLeast(one.value().upperBound());
  }

  /**
   * The value in percent and, below 0.01 %, as a power of ten; in words where it is not a number.
   */
  public String value() {
    return LevelText.of(measurement);
  }
}
