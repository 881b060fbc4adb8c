package org.mrdmonitor.web.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.store.ImportReport;
import org.mrdmonitor.store.SourceFile;

/**
 * The report of an import as the machine interface answers it.
 *
 * @param applied whether the record was changed
 * @param converted new results brought to the International Scale with a factor of the catalogue
 * @param remarks rows that are taken, with something to know about them
 * @param problems rows that keep the import from being applied; empty where it is clean
 */
public record ImportAnswer(
    boolean applied,
    boolean dryRun,
    Counts patients,
    Counts events,
    Counts results,
    int findingsOpened,
    int converted,
    List<Problem> remarks,
    List<Problem> problems) {

  /** Rows of one kind: new to the record, or held already. */
  public record Counts(int added, int present) {}

  /**
   * One row that cannot be taken, or that is taken with a remark.
   *
   * @param kind {@code error} (not understood), {@code conflict} (contradicts the record) or {@code
   *     remark}
   * @param row as a spreadsheet counts, the header being row 1
   */
  public record Problem(
      String kind, String file, int row, String column, String value, String message) {}

  static ImportAnswer of(ImportReport report, boolean dryRun) {
    return new ImportAnswer(
        report.applied(),
        dryRun,
        counts(report.patients()),
        counts(report.events()),
        counts(report.results()),
        report.findingsOpened(),
        report.converted(),
        problems("remark", report.remarks()).toList(),
        Stream.concat(problems("error", report.errors()), problems("conflict", report.conflicts()))
            .toList());
  }

  private static Counts counts(ImportReport.Tally tally) {
    return new Counts(tally.fresh(), tally.present());
  }

  private static Stream<Problem> problems(String kind, List<SourceFile.RowProblem> problems) {
    return problems.stream()
        .map(
            p ->
                new Problem(
                    kind,
                    p.place().file(),
                    p.place().row(),
                    p.column().orElse(""),
                    p.value(),
                    p.problem().text()));
  }
}
