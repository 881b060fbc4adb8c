package org.mrdmonitor.security;

import java.time.Instant;
import java.util.Optional;
import org.mrdmonitor.patient.PatientId;

/**
 * Which entries of the trail are wanted; what is empty does not restrict.
 *
 * @param from the first moment included
 * @param until the first moment no longer included
 */
public record AuditFilter(
    Optional<String> actorName,
    Optional<AuditAction> action,
    Optional<PatientId> patient,
    Optional<Instant> from,
    Optional<Instant> until) {

  public static AuditFilter everything() {
    return new AuditFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static AuditFilter about(PatientId patient) {
    return new AuditFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(patient),
        Optional.empty(),
        Optional.empty());
  }
}
