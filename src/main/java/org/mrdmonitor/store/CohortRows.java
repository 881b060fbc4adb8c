package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.timeline.cohort.Candidate;

/** The rows of many patients, read together. */
@ApplicationScoped
class CohortRows {

  private static final int PATIENTS_AT_ONCE = 500;

  /** A patient with a marker that was measured in the specimen. */
  record Followed(PatientRow patient, String marker) {}

  private final Database database;
  private final ResultRows results;
  private final EventRows events;
  private final VerificationRows verifications;

  CohortRows(
      Database database, ResultRows results, EventRows events, VerificationRows verifications) {
    this.database = database;
    this.results = results;
    this.events = events;
    this.verifications = verifications;
  }

  /** The patients of the actor's centres with the disease, one row for each of their markers. */
  List<Followed> followed(Actor actor, CohortFilter filter) {
    Conditions conditions =
        Conditions.ofCentres("p.centre_id", actor, filter.centre())
            .and("p.disease = ?", filter.disease().code())
            .and("s.specimen = ?", filter.specimen().code());
    return database.rows(
        PatientRows.SELECT
            + ", s.marker_key"
            + PatientRows.FROM
            + " JOIN series_summaries s ON s.patient_id = p.id"
            + conditions.where()
            + " ORDER BY p.id, s.marker_key",
        row -> new Followed(PatientRows.row(row), row.getString("marker_key")),
        conditions.parameters());
  }

  /** Those of the patients whose events fit the filter, with their courses and findings. */
  List<Candidate> candidates(
      Collection<PatientRow> patients, CohortFilter filter, LocalDate today) {
    Map<PatientId, List<Event>> happened = events(patients.stream().map(PatientRow::id).toList());
    List<PatientRow> fitting =
        patients.stream()
            .filter(row -> fits(happened.getOrDefault(row.id(), List.of()), filter))
            .toList();
    List<PatientId> ids = fitting.stream().map(PatientRow::id).toList();
    Map<PatientId, List<History<ResultVersion>>> measured = results.ofPatients(ids);
    Map<PatientId, List<Candidate.Raised>> raised = findings(ids);
    Map<CentreId, Verified> verified = verified(fitting);
    return fitting.stream()
        .map(
            row ->
                candidate(
                    row,
                    verified.getOrDefault(row.centre(), Verified.NOT_ASKED),
                    new Course(
                        row.patient().disease(),
                        happened.getOrDefault(row.id(), List.of()),
                        List.of(),
                        today),
                    measured.getOrDefault(row.id(), List.of()),
                    raised.getOrDefault(row.id(), List.of())))
        .toList();
  }

  /** What each centre lets statistics use; read only where it leaves something out. */
  private Map<CentreId, Verified> verified(List<PatientRow> patients) {
    Map<CentreId, List<PatientId>> ofCentre =
        patients.stream()
            .collect(
                Collectors.groupingBy(
                    PatientRow::centre, Collectors.mapping(PatientRow::id, Collectors.toList())));
    Map<CentreId, Verified> verified = new HashMap<>();
    ofCentre.forEach((centre, ids) -> verified.put(centre, verifications.forRules(centre, ids)));
    return verified;
  }

  private static Candidate candidate(
      PatientRow row,
      Verified verified,
      Course happened,
      List<History<ResultVersion>> measured,
      List<Candidate.Raised> raised) {
    List<Measurement> used = new ArrayList<>();
    List<Measurement> notUsed = new ArrayList<>();
    measured.stream()
        .map(History::current)
        .filter(version -> !version.voided())
        .forEach(version -> (verified.counts(version) ? used : notUsed).add(version.measurement()));
    Course course = new Course(happened.disease(), happened.events(), used, happened.asOf());
    return new Candidate(row.id(), course, notUsed, raised);
  }

  private Map<PatientId, List<Event>> events(List<PatientId> ids) {
    Map<PatientId, List<Event>> happened = new HashMap<>();
    events
        .ofPatients(ids)
        .forEach(
            (id, histories) ->
                happened.put(
                    id,
                    histories.stream()
                        .map(History::current)
                        .filter(version -> !version.voided())
                        .map(EventVersion::event)
                        .toList()));
    return happened;
  }

  private static boolean fits(List<Event> events, CohortFilter filter) {
    boolean ofKind =
        filter.event().isEmpty() || events.stream().anyMatch(e -> e.kind() == filter.event().get());
    String wanted = filter.therapy().toLowerCase(Locale.ROOT);
    return ofKind
        && (wanted.isEmpty()
            || events.stream()
                .filter(e -> e.kind() == EventKind.THERAPY)
                .anyMatch(e -> e.detail().toLowerCase(Locale.ROOT).contains(wanted)));
  }

  /** The findings that hold: what a correction withdrew or a person overrode is left out. */
  private Map<PatientId, List<Candidate.Raised>> findings(List<PatientId> ids) {
    Map<PatientId, List<Candidate.Raised>> found = new HashMap<>();
    for (int from = 0; from < ids.size(); from += PATIENTS_AT_ONCE) {
      List<PatientId> some = ids.subList(from, Math.min(ids.size(), from + PATIENTS_AT_ONCE));
      database.rows(
          "SELECT patient_id, rule_id, marker, raised_on, last_evidence_on FROM findings"
              + " WHERE state NOT IN ('WITHDRAWN', 'OVERRIDDEN') AND patient_id IN (%s)"
                  .formatted(Columns.marks(some.size())),
          row ->
              found
                  .computeIfAbsent(
                      new PatientId(row.getObject("patient_id", UUID.class)),
                      id -> new ArrayList<>())
                  .add(
                      new Candidate.Raised(
                          new RuleId(row.getString("rule_id")),
                          new Marker(row.getString("marker")),
                          Columns.day(row, "raised_on"),
                          Columns.day(row, "last_evidence_on"))),
          some.stream().map(PatientId::value).toArray());
    }
    return found;
  }
}
