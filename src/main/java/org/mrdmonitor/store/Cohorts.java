package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.timeline.cohort.Candidate;
import org.mrdmonitor.timeline.cohort.Cohort;
import org.mrdmonitor.timeline.cohort.Member;

/**
 * Reading many patients at once, as a cohort. The number of queries does not grow with the number
 * of patients, except for one of each kind per 500.
 *
 * <p>Reading a cohort is in the audit trail as a list is; whoever is shown by name is a reading of
 * that patient.
 */
@ApplicationScoped
public class Cohorts {

  /** More patients are not put into one picture: a narrower filter is asked for. */
  public static final int MOST_PATIENTS = 5_000;

  /** The answer to the wish to see a cohort. */
  public sealed interface Reading {
    /** The cohort; it may be empty. */
    record Read(CohortFile file) implements Reading {}

    /** More patients than one picture holds; nothing was read. */
    record TooMany(int patients) implements Reading {}
  }

  private final CohortRows rows;
  private final RecordAudit audit;
  private final Clock clock;

  Cohorts(CohortRows rows, RecordAudit audit, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /** The courses of a cohort. */
  @Transactional
  public Reading read(Actor actor, CohortFilter filter, Purpose purpose) {
    Map<PatientId, PatientRow> patients = new LinkedHashMap<>();
    rows.followed(actor, filter).stream()
        .filter(followed -> new Marker(followed.marker()).kind() == filter.marker())
        .forEach(followed -> patients.put(followed.patient().id(), followed.patient()));
    if (patients.size() > MOST_PATIENTS) {
      return new Reading.TooMany(patients.size());
    }
    Collection<Candidate> candidates =
        rows.candidates(patients.values(), filter, LocalDate.now(clock));
    Cohort cohort =
        Cohort.of(filter.disease(), filter.marker(), filter.specimen(), filter.index(), candidates);
    audit.did(
        actor,
        purpose == Purpose.EXPORT ? AuditAction.EXPORTED : AuditAction.PATIENTS_LISTED,
        "cohort patients=%d".formatted(candidates.size()));
    return new Reading.Read(new CohortFile(cohort, named(patients)));
  }

  private static Map<PatientId, Patient> named(Map<PatientId, PatientRow> rows) {
    Map<PatientId, Patient> patients = new HashMap<>();
    rows.forEach((id, row) -> patients.put(id, row.patient()));
    return patients;
  }

  /** One page of the members by name; each of them is read. */
  @Transactional
  public Paged<CohortLine> members(Actor actor, CohortFile file, Slice slice) {
    List<CohortLine> all =
        file.cohort().members().stream()
            .flatMap(member -> line(file, member).stream())
            .sorted(CohortLine.BY_NAME)
            .toList();
    List<CohortLine> page = all.stream().skip(slice.offset()).limit(slice.size()).toList();
    page.forEach(
        line -> audit.did(actor, AuditAction.PATIENT_VIEWED, line.patient().id(), "cohort"));
    return new Paged<>(page, all.size(), slice);
  }

  private static Optional<CohortLine> line(CohortFile file, Member member) {
    return Optional.ofNullable(file.patients().get(member.patient()))
        .map(patient -> new CohortLine(patient, member));
  }

  /** A member with the patient it is. */
  public record CohortLine(Patient patient, Member member) {

    static final Comparator<CohortLine> BY_NAME =
        Comparator.comparing((CohortLine line) -> line.patient().familyName())
            .thenComparing(line -> line.patient().givenName())
            .thenComparing(line -> line.patient().hospitalId())
            .thenComparing(line -> line.patient().id().value());
  }
}
