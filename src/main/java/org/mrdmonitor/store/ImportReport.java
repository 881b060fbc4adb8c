package org.mrdmonitor.store;

import java.util.List;

/**
 * What an import would do, or did, to the record.
 *
 * @param conflicts rows that contradict the record; nothing is applied while there is one
 * @param errors rows that cannot be read or understood; nothing is applied while there is one
 * @param converted new results that the assay catalogue brings to the International Scale
 * @param remarks new rows that are taken as they are, with something to know about them
 * @param findingsOpened findings that wait for a person because of this import
 */
public record ImportReport(
    Stage stage,
    Tally patients,
    Tally events,
    Tally results,
    List<SourceFile.RowProblem> conflicts,
    List<SourceFile.RowProblem> errors,
    int findingsOpened,
    int converted,
    List<SourceFile.RowProblem> remarks) {

  /** Whether the record was changed; only {@link #APPLIED} did. */
  public enum Stage {
    PREVIEWED,
    REFUSED,
    APPLIED
  }

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
    remarks = List.copyOf(remarks);
  }

  public boolean applied() {
    return stage == Stage.APPLIED;
  }

  /** Whether the record holds every row already. */
  public boolean nothingNew() {
    return clean() && patients.fresh() + events.fresh() + results.fresh() == 0;
  }

  /** Whether it may be applied as it is. */
  public boolean clean() {
    return conflicts.isEmpty() && errors.isEmpty();
  }
}
