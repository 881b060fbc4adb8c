package org.mrdmonitor.simulation;

import java.io.PrintStream;
import java.util.List;
import org.mrdmonitor.trend.Reliability;

/** Whether the probability of a rise keeps what it promises, a line per marker. */
record ReliabilityTable(PrintStream out) {

  static ReliabilityTable begunOn(PrintStream out) {
    out.println(
        "| marker | 0 to 0.1 | 0.1 to 0.2 | 0.2 to 0.3 | 0.3 to 0.4 | 0.4 to 0.5 | 0.5 to 0.6 |"
            + " 0.6 to 0.7 | 0.7 to 0.8 | 0.8 to 0.9 | 0.9 to 1 | Brier |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    return new ReliabilityTable(out);
  }

  void add(MarkerModel model, List<SeededCourse> courses) {
    Reliability reliability = RegimeReliability.of(courses);
    StringBuilder line = new StringBuilder("| " + model.label());
    for (Reliability.Row row : reliability.rows()) {
      line.append(
          row.cases() == 0 ? " | –" : " | %.2f (%d)".formatted(row.shareTrue(), row.cases()));
    }
    out.println(line.append(" | %.3f |".formatted(reliability.brierScore())));
  }
}
