package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.Query.Subject;
import org.mrdmonitor.store.Query.SubjectKind;

/** Reads the entry that a query is about; the reading is in the audit trail as any other. */
@ApplicationScoped
class QueryTopics {

  private final PatientFiles files;

  QueryTopics(PatientFiles files) {
    this.files = files;
  }

  QueryTopic of(Actor actor, SubjectKind kind, UUID id) {
    return switch (kind) {
      case RESULT -> ofResult(files.result(actor, new MeasurementId(id)));
      case EVENT -> ofEvent(files.event(actor, new EventId(id)));
      case PATIENT -> ofPatient(files.open(actor, new PatientId(id), Purpose.VIEW));
    };
  }

  private static QueryTopic ofResult(PatientFiles.ResultFile file) {
    ResultVersion now = file.result().current();
    return new QueryTopic(
        file.patient(),
        file.diedOn(),
        new Subject(SubjectKind.RESULT, now.id().value(), now.version()),
        Optional.of(file.result()),
        Optional.empty());
  }

  private static QueryTopic ofEvent(PatientFiles.EventFile file) {
    EventVersion now = file.event().current();
    return new QueryTopic(
        file.patient(),
        file.diedOn(),
        new Subject(SubjectKind.EVENT, now.id().value(), now.version()),
        Optional.empty(),
        Optional.of(file.event()));
  }

  private static QueryTopic ofPatient(PatientFile file) {
    return new QueryTopic(
        file.patient(),
        file.course().lastOf(EventKind.DEATH),
        new Subject(SubjectKind.PATIENT, file.patient().id().value(), file.version()),
        Optional.empty(),
        Optional.empty());
  }
}
