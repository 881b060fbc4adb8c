package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/**
 * Which published criteria a centre follows for a disease. A choice asks the rules again for every
 * patient of the centre with that disease, in the transaction that makes it; an administrator sees
 * counts, never patients.
 */
@ApplicationScoped
public class RuleSetsInForce {

  private static final int PATIENTS_AT_ONCE = 500;

  /**
   * What a change of rule sets would do, or did, at a centre.
   *
   * @param patients patients looked at
   * @param opened findings that would wait for a person
   * @param setAside findings that would be withdrawn, their rule being no longer in force
   */
  public record Effect(int patients, int opened, int setAside) {}

  private final Database database;
  private final RuleBooks books;
  private final ResultRows results;
  private final EventRows events;
  private final FindingRows findings;
  private final Evaluation evaluation;
  private final RecordAudit audit;
  private final Clock clock;

  RuleSetsInForce(
      Database database,
      RuleBooks books,
      ResultRows results,
      EventRows events,
      FindingRows findings,
      Evaluation evaluation,
      RecordAudit audit,
      Clock clock) {
    this.database = database;
    this.books = books;
    this.results = results;
    this.events = events;
    this.findings = findings;
    this.evaluation = evaluation;
    this.audit = audit;
    this.clock = clock;
  }

  /** The sets a centre chose, or the product's defaults where it chose none. */
  @Transactional
  public Set<RuleSet> of(Actor actor, CentreId centre, Disease disease) {
    requireVisible(actor, centre);
    return books.sets(centre, disease);
  }

  /** The rules of those sets. */
  @Transactional
  public RuleBook book(Actor actor, CentreId centre, Disease disease) {
    requireVisible(actor, centre);
    return books.inForce(centre, disease);
  }

  /** What choosing these sets would change; changes nothing. */
  @Transactional
  public Effect tryOut(Actor actor, CentreId centre, Disease disease, Set<RuleSet> sets) {
    requireVisible(actor, centre);
    return reassess(centre, disease, sets, cause(actor, ""), changes -> {});
  }

  /** Chooses the sets and asks the rules again for every patient of the centre. */
  @Transactional
  public Effect choose(
      Actor actor, CentreId centre, Disease disease, Set<RuleSet> sets, String reason) {
    requireVisible(actor, centre);
    ResultChanges.requireReason(reason);
    database.row("SELECT id FROM centres WHERE id = ? FOR UPDATE", row -> 1, centre.value());
    Cause cause = cause(actor, "Rule sets in force changed: " + reason.strip());
    keep(centre, disease, sets, cause.author().because(reason));
    lockPatients(centre, disease);
    Effect effect =
        reassess(
            centre,
            disease,
            sets,
            cause,
            changes -> {
              evaluation.write(changes);
              changes.forEach(
                  each -> audit.findings(actor, each.patient().id(), each.update().changes()));
            });
    audit.did(
        actor,
        AuditAction.RULE_SETS_CHANGED,
        "centre=%s disease=%s sets=%s".formatted(centre, disease.code(), text(sets)));
    return effect;
  }

  private void keep(CentreId centre, Disease disease, Set<RuleSet> sets, Authorship author) {
    database.change(
        "INSERT INTO rule_set_choices (centre_id, disease, version, sets, chosen_at, chosen_by,"
            + " chosen_by_name, reason) SELECT CAST(? AS uuid), CAST(? AS varchar(10)),"
            + " coalesce(max(version), 0) + 1, CAST(? AS varchar(1000)),"
            + " CAST(? AS timestamp(6) with time zone), CAST(? AS uuid),"
            + " CAST(? AS varchar(120)), CAST(? AS varchar(500))"
            + " FROM rule_set_choices WHERE centre_id = ? AND disease = ?",
        centre.value(),
        disease.code(),
        text(sets),
        author.at(),
        author.accountId(),
        author.name(),
        author.reason(),
        centre.value(),
        disease.code());
  }

  private void lockPatients(CentreId centre, Disease disease) {
    database.rows(
        "SELECT id FROM patients WHERE centre_id = ? AND disease = ?"
            + " ORDER BY hospital_id, id FOR UPDATE",
        row -> 1,
        centre.value(),
        disease.code());
  }

  private Effect reassess(
      CentreId centre,
      Disease disease,
      Set<RuleSet> sets,
      Cause cause,
      Consumer<List<Reassessment>> write) {
    RuleBook book = RuleBooks.of(disease, sets);
    List<PatientRow> patients =
        database.rows(
            PatientRows.SELECT
                + PatientRows.FROM
                + " WHERE p.centre_id = ? AND p.disease = ? ORDER BY p.hospital_id, p.id",
            PatientRows::row,
            centre.value(),
            disease.code());
    int opened = 0;
    int setAside = 0;
    for (int from = 0; from < patients.size(); from += PATIENTS_AT_ONCE) {
      int to = Math.min(patients.size(), from + PATIENTS_AT_ONCE);
      List<Reassessment> changed = changed(patients.subList(from, to), book, cause);
      opened += changed.stream().mapToInt(RuleSetsInForce::opened).sum();
      setAside += changed.stream().mapToInt(RuleSetsInForce::setAside).sum();
      if (!changed.isEmpty()) {
        write.accept(changed);
      }
    }
    return new Effect(patients.size(), opened, setAside);
  }

  private List<Reassessment> changed(List<PatientRow> patients, RuleBook book, Cause cause) {
    List<PatientId> ids = patients.stream().map(PatientRow::id).toList();
    Map<PatientId, List<History<ResultVersion>>> measured = results.ofPatients(ids);
    Map<PatientId, List<History<EventVersion>>> happened = events.ofPatients(ids);
    Map<PatientId, List<RecordedFinding>> raised = findings.ofPatients(ids);
    LocalDate today = LocalDate.now(clock);
    return new ArrayList<>(patients)
        .parallelStream()
            .map(
                row ->
                    Reassessment.of(
                        Reassessment.Known.of(
                            row,
                            measured.getOrDefault(row.id(), List.of()),
                            happened.getOrDefault(row.id(), List.of()),
                            raised.getOrDefault(row.id(), List.of())),
                        book,
                        today,
                        cause))
            .filter(each -> !each.update().steps().isEmpty())
            .toList();
  }

  private static int opened(Reassessment each) {
    return (int)
        each.update().steps().stream()
            .filter(
                step ->
                    (step.kind() == FindingStep.Kind.OPENED
                            || step.kind() == FindingStep.Kind.REOPENED)
                        && step.finding().state() == FindingState.OPEN)
            .count();
  }

  private static int setAside(Reassessment each) {
    return (int)
        each.update().steps().stream()
            .filter(step -> step.kind() == FindingStep.Kind.RULE_SET_ASIDE)
            .count();
  }

  private Cause cause(Actor actor, String words) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Cause(Authorship.of(actor, now, Authorship.Source.ENTRY), words);
  }

  private static void requireVisible(Actor actor, CentreId centre) {
    if (!actor.centres().contains(centre)) {
      throw new NotInRecord("centre");
    }
  }

  private static String text(Set<RuleSet> sets) {
    return sets.stream().map(RuleSet::name).sorted().collect(Collectors.joining(" "));
  }
}
