package org.mrdmonitor.web.transfer;

import java.util.List;
import java.util.Locale;
import org.mrdmonitor.store.SourceFile;

/**
 * A row that cannot be taken, as a page or an answer shows it.
 *
 * @param row as a spreadsheet counts, the header being row 1
 * @param column empty where the row as a whole cannot be taken
 * @param message how to put it right
 */
record ProblemLine(String file, int row, String column, String value, String message) {

  static List<ProblemLine> of(List<SourceFile.RowProblem> problems, Locale language) {
    return problems.stream()
        .map(
            p ->
                new ProblemLine(
                    p.place().file(),
                    p.place().row(),
                    p.column().orElse(""),
                    p.value(),
                    p.problem().in(language)))
        .toList();
  }
}
