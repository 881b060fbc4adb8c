package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/**
 * The results that wait for a second person, at the centres that ask for one. Who made the present
 * version of a result never finds it here, except where it was sent back.
 */
@ApplicationScoped
public class VerificationQueue {

  /** A version {@code v} that holds and that nobody has verified. */
  static final String WAITS =
      "v.voided = FALSE"
          + " AND NOT EXISTS (SELECT 1 FROM result_versions later"
          + " WHERE later.result_id = v.result_id AND later.version > v.version)"
          + " AND NOT EXISTS (SELECT 1 FROM result_verifications said"
          + " WHERE said.result_id = v.result_id AND said.version = v.version"
          + " AND said.outcome IN ('AGREES', 'FIRST_STANDS'))";

  private static final String LAST_SAID =
      "(SELECT said.outcome FROM result_verifications said WHERE said.result_id = v.result_id"
          + " AND said.version = v.version ORDER BY said.position DESC FETCH FIRST 1 ROW ONLY)";

  /**
   * A result that waits.
   *
   * @param lastSaid what a second person said of this version, without having verified it
   */
  public record Line(
      Patient patient,
      VerificationRule rule,
      ResultVersion result,
      Optional<Verification.Outcome> lastSaid) {}

  /**
   * One result with what is needed to verify it.
   *
   * @param said all that was said of the present version, in order
   * @param place of the sample among those of this marker and specimen, the oldest being 1
   * @param samples of this marker and specimen
   */
  public record Case(
      Patient patient,
      Optional<LocalDate> diedOn,
      History<ResultVersion> result,
      VerificationRule rule,
      List<Verification> said,
      int place,
      int samples) {

    public Case {
      said = List.copyOf(said);
    }

    /** The difference that waits for a third choice. */
    public Optional<Verification> openDifference() {
      return said.isEmpty()
          ? Optional.empty()
          : Optional.of(said.get(said.size() - 1))
              .filter(last -> last.outcome() == Verification.Outcome.DIFFERS);
    }

    public boolean verified() {
      return said.stream().anyMatch(Verification::verifies);
    }
  }

  private final Database database;
  private final PatientRows patients;
  private final ResultRows results;
  private final EventRows events;
  private final VerificationRows verifications;
  private final RecordAudit audit;

  VerificationQueue(
      Database database,
      PatientRows patients,
      ResultRows results,
      EventRows events,
      VerificationRows verifications,
      RecordAudit audit) {
    this.database = database;
    this.patients = patients;
    this.results = results;
    this.events = events;
    this.verifications = verifications;
    this.audit = audit;
  }

  /** What waits for the actor: entries of others, those that wait longest first. */
  @Transactional
  public Paged<Line> waiting(Actor actor, Slice slice) {
    return lines(actor, slice, asking(actor).and("v.entered_by <> ?", actor.accountId()));
  }

  /** The actor's own entries that a second person sent back or that differ. */
  @Transactional
  public Paged<Line> sentBack(Actor actor, Slice slice) {
    return lines(
        actor,
        slice,
        asking(actor)
            .and("v.entered_by = ?", actor.accountId())
            .and(LAST_SAID + " IN ('SENT_BACK', 'DIFFERS')"));
  }

  private Conditions asking(Actor actor) {
    List<CentreId> asking =
        verifications.latest(actor.centres()).entrySet().stream()
            .filter(each -> each.getValue().rule().asks())
            .map(each -> each.getKey())
            .toList();
    Conditions conditions = new Conditions();
    return (asking.isEmpty()
            ? conditions.and("1 = 0")
            : conditions.andIn("p.centre_id", asking.stream().map(CentreId::value).toList()))
        .and(WAITS);
  }

  private Paged<Line> lines(Actor actor, Slice slice, Conditions conditions) {
    String from = " FROM result_versions v JOIN patients p ON p.id = v.patient_id";
    long total =
        database
            .row(
                "SELECT count(*)" + from + conditions.where(),
                row -> row.getLong(1),
                conditions.parameters())
            .orElse(0L);
    List<Waiting> page =
        database.rows(
            "SELECT v.result_id, p.id AS patient_id, "
                + LAST_SAID
                + " AS last_said"
                + from
                + conditions.where()
                + " ORDER BY v.entered_at, v.sampled_on, v.result_id"
                + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
            Waiting::of,
            conditions.parametersAnd(slice.offset(), slice.size()));
    Map<CentreId, VerificationSettings.Choice> rules = verifications.latest(actor.centres());
    List<Line> lines = page.stream().map(each -> line(actor, each, rules)).toList();
    audit.did(actor, AuditAction.PATIENTS_LISTED, "verification rows=%d".formatted(lines.size()));
    return new Paged<>(lines, total, slice);
  }

  private record Waiting(
      MeasurementId result, PatientId patient, Optional<Verification.Outcome> lastSaid) {
    static Waiting of(ResultSet row) throws SQLException {
      return new Waiting(
          new MeasurementId(Database.uuid(row, "result_id")),
          new PatientId(Database.uuid(row, "patient_id")),
          Optional.ofNullable(row.getString("last_said")).map(Verification.Outcome::valueOf));
    }
  }

  private Line line(
      Actor actor, Waiting waiting, Map<CentreId, VerificationSettings.Choice> rules) {
    PatientRow patient = patients.visible(actor, waiting.patient());
    return new Line(
        patient.patient(),
        rules.getOrDefault(patient.centre(), VerificationSettings.Choice.NONE).rule(),
        results.byId(waiting.result()).current(),
        waiting.lastSaid());
  }

  /** One result, to be verified. */
  @Transactional
  public Case open(Actor actor, MeasurementId id) {
    History<ResultVersion> result = results.byId(id);
    ResultVersion current = result.current();
    PatientRow patient = patients.visible(actor, current.patient(), "result");
    audit.did(actor, AuditAction.PATIENT_VIEWED, patient.id(), "verification result=" + id);
    List<MeasurementId> ofSeries =
        results.ofPatient(patient.id()).stream()
            .map(History::current)
            .filter(each -> !each.voided() && sameSeries(each, current))
            .map(ResultVersion::id)
            .toList();
    return new Case(
        patient.patient(),
        diedOn(patient),
        result,
        verifications.rule(patient.centre()),
        verifications.of(id, current.version()),
        ofSeries.indexOf(id) + 1,
        ofSeries.size());
  }

  private static boolean sameSeries(ResultVersion one, ResultVersion other) {
    return one.content().marker().equals(other.content().marker())
        && one.content().specimen() == other.content().specimen();
  }

  private Optional<LocalDate> diedOn(PatientRow patient) {
    return PatientFiles.diedOn(events.ofPatient(patient.id()).stream());
  }
}
