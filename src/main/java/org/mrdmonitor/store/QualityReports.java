package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.timeline.flagquality.ExactShare;
import org.mrdmonitor.timeline.flagquality.Fate;
import org.mrdmonitor.timeline.flagquality.FlagQuality;

/** How well the findings at the actor's centres served (UI-62, UI-64). */
@ApplicationScoped
public class QualityReports {

  private final Database database;
  private final RelapseRows relapses;
  private final RecordAudit audit;
  private final Clock clock;

  QualityReports(Database database, RelapseRows relapses, RecordAudit audit, Clock clock) {
    this.database = database;
    this.relapses = relapses;
    this.audit = audit;
    this.clock = clock;
  }

  /** The report as it stands now; the patients it names are in the audit trail as listed. */
  @Transactional
  public QualityReport of(Actor actor, QualityFilter filter, Purpose purpose) {
    List<RecordedRelapse> all = relapses.of(actor, filter.disease());
    List<RecordedRelapse> chosen = all.stream().filter(r -> filter.includes(r.on())).toList();
    List<RecordedRelapse> missed = chosen.stream().filter(r -> !r.announced()).toList();
    ExactShare announced = new ExactShare(chosen.size() - missed.size(), chosen.size());
    FlagQuality quality =
        FlagQuality.of(results(actor, filter), fates(actor, filter, days(all)), announced);
    AuditAction action =
        purpose == Purpose.EXPORT ? AuditAction.EXPORTED : AuditAction.PATIENTS_LISTED;
    audit.did(
        actor,
        action,
        "flag quality findings=%d relapses=%d".formatted(quality.all().findings(), missed.size()));
    return new QualityReport(quality, missed);
  }

  private static Map<PatientId, List<LocalDate>> days(List<RecordedRelapse> relapses) {
    return relapses.stream()
        .collect(
            Collectors.groupingBy(
                relapse -> relapse.patient().id(),
                Collectors.mapping(RecordedRelapse::on, Collectors.toList())));
  }

  private long results(Actor actor, QualityFilter filter) {
    Conditions conditions = Conditions.ofCentres("p.centre_id", actor, Optional.empty());
    filter.narrow(conditions, "p.disease", "v.sampled_on");
    conditions.and(RelapseRows.CURRENT_RESULT);
    return database
        .row(
            "SELECT count(*) FROM result_versions v JOIN patients p ON p.id = v.patient_id"
                + conditions.where(),
            row -> row.getLong(1),
            conditions.parameters())
        .orElse(0L);
  }

  private List<Fate> fates(
      Actor actor, QualityFilter filter, Map<PatientId, List<LocalDate>> relapseDays) {
    Conditions conditions = Conditions.ofCentres("f.centre_id", actor, Optional.empty());
    filter.narrow(conditions, "f.disease", "f.raised_on");
    Map<UUID, Waiting> waits = waits(conditions);
    return database.rows(
        "SELECT f.id, f.patient_id, f.rule_id, f.severity, f.state, f.confirmation,"
            + " f.decision, f.raised_on, f.acknowledge_by FROM findings f"
            + conditions.where(),
        row -> fate(row, waits, relapseDays),
        conditions.parameters());
  }

  private Map<UUID, Waiting> waits(Conditions conditions) {
    Map<UUID, Waiting> waits = new HashMap<>();
    database.rows(
        "SELECT s.finding_id, s.kind, s.state, s.at FROM finding_steps s"
            + " JOIN findings f ON f.id = s.finding_id"
            + conditions.where()
            + " ORDER BY s.finding_id, s.version, s.position",
        row -> {
          Waiting waiting =
              waits.computeIfAbsent(Database.uuid(row, "finding_id"), id -> new Waiting());
          waiting.step(
              FindingStep.Kind.valueOf(row.getString("kind")),
              FindingState.valueOf(row.getString("state")),
              Database.instant(row, "at"));
          return waiting;
        },
        conditions.parameters());
    return waits;
  }

  private Fate fate(
      ResultSet row, Map<UUID, Waiting> waits, Map<PatientId, List<LocalDate>> relapseDays)
      throws SQLException {
    FindingState state = FindingState.valueOf(row.getString("state"));
    LocalDate raisedOn = Columns.day(row, "raised_on");
    PatientId patient = new PatientId(Database.uuid(row, "patient_id"));
    boolean relapsed =
        relapseDays.getOrDefault(patient, List.of()).stream().anyMatch(d -> !d.isBefore(raisedOn));
    return new Fate(
        new RuleId(row.getString("rule_id")),
        Severity.values()[row.getInt("severity")],
        state,
        Confirmation.State.valueOf(row.getString("confirmation")),
        Optional.ofNullable(row.getString("decision"))
            .filter(decision -> state == FindingState.OVERRIDDEN),
        relapsed ? Fate.Relapse.RECORDED : Fate.Relapse.NONE_SO_FAR,
        waits
            .getOrDefault(Database.uuid(row, "id"), new Waiting())
            .look(Columns.day(row, "acknowledge_by"), clock.instant()));
  }
}
