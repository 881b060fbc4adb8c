package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.patient.Disease;

/**
 * Which findings, results and relapses the quality of findings is told of; empty means any. Days
 * are those of sampling, and of the relapse; both ends are included.
 */
public record QualityFilter(
    Optional<Disease> disease, Optional<LocalDate> from, Optional<LocalDate> until) {

  public static final QualityFilter ALL =
      new QualityFilter(Optional.empty(), Optional.empty(), Optional.empty());

  boolean includes(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  void narrow(Conditions conditions, String diseaseColumn, String dayColumn) {
    conditions.andEqual(diseaseColumn, disease.map(Disease::code));
    from.ifPresent(day -> conditions.and(dayColumn + " >= ?", day));
    until.ifPresent(day -> conditions.and(dayColumn + " <= ?", day));
  }
}
