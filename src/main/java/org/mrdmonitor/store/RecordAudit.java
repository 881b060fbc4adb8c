package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.AuditEvent;
import org.mrdmonitor.security.AuditTrail;

/** What the record tells the audit trail: who did what to whom, by identity and count only. */
@ApplicationScoped
class RecordAudit {

  /** The name under which the installation stands in the trail and in its own runs. */
  static final String BY_ITSELF = "the installation";

  private final AuditTrail trail;

  RecordAudit(AuditTrail trail) {
    this.trail = trail;
  }

  void did(Actor actor, AuditAction action, PatientId patient, String detail) {
    trail.append(AuditEvent.by(actor, action).about(patient).saying(detail));
  }

  void did(Actor actor, AuditAction action, String detail) {
    trail.append(AuditEvent.by(actor, action).saying(detail));
  }

  /** What the installation did by itself. */
  void didItself(AuditAction action, String detail) {
    trail.append(AuditEvent.byNobody(BY_ITSELF, action).saying(detail));
  }

  void findings(Actor actor, PatientId patient, List<FindingChange> changes) {
    for (FindingChange change : changes) {
      did(
          actor,
          actionOf(change.kind()),
          patient,
          "finding=%s rule=%s step=%s".formatted(change.finding(), change.rule(), change.kind()));
    }
  }

  private static AuditAction actionOf(FindingStep.Kind kind) {
    return switch (kind) {
      case OPENED, REOPENED -> AuditAction.FINDING_RAISED;
      case CLOSED_BY_RESULT, CLOSED_BY_DECISION -> AuditAction.FINDING_CLOSED;
      case WITHDRAWN, RULE_SET_ASIDE -> AuditAction.FINDING_WITHDRAWN;
      case ACKNOWLEDGED -> AuditAction.FINDING_ACKNOWLEDGED;
      case OVERRIDDEN -> AuditAction.FINDING_OVERRIDDEN;
      case EXTENDED, CONFIRMED, REFUTED, ASSIGNED -> AuditAction.FINDING_CHANGED;
    };
  }
}
