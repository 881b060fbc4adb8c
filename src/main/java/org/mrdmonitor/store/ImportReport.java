package org.mrdmonitor.store;

import java.util.List;

/**
 * What an import would do, or did, to the record.
 *
 * @param applied whether the record was changed; a preview or a refused import changed nothing
 * @param conflicts rows that contradict the record; nothing is applied while there is one
 * @param errors rows that cannot be read or understood; nothing is applied while there is one
 * @param findingsOpened findings that are waiting because of this import
 */
public record ImportReport(
    boolean applied,
    Tally patients,
    Tally events,
    Tally results,
    List<SourceFile.RowProblem> conflicts,
    List<SourceFile.RowProblem> errors,
    int findingsOpened) {

  /**
   * Rows of one kind.
   *
   * @param fresh rows that are new to the record
   * @param present rows that the record holds already, equal
   */
  public record Tally(int fresh, int present) {}

  public ImportReport {
    conflicts = List.copyOf(conflicts);
    errors = List.copyOf(errors);
  }

  /** Whether it may be applied as it is. */
  public boolean clean() {
    return conflicts.isEmpty() && errors.isEmpty();
  }
}
