package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;

/**
 * Reading queries: one with its thread, lists of them, those of a patient. Each looks only inside
 * the actor's centres; a reading of a patient is in the audit trail.
 */
@ApplicationScoped
public class Queries {

  /** One query with all its steps, oldest first, and what it is about. */
  public record QueryFile(Query query, List<QueryStep> steps, QueryTopic topic) {
    public QueryFile {
      steps = List.copyOf(steps);
    }
  }

  /**
   * How many queries wait.
   *
   * @param overdue open ones after the day by which an answer was wanted
   * @param mine those of both states in the hands of the person who asks
   */
  public record Counts(int open, int overdue, int answered, int mine) {}

  private static final String OVERDUE = "q.state = 'OPEN' AND q.answer_by < ?";

  private final QueryRows rows;
  private final QueryTopics topics;
  private final PatientRows patients;
  private final RecordAudit audit;
  private final Clock clock;

  Queries(
      QueryRows rows, QueryTopics topics, PatientRows patients, RecordAudit audit, Clock clock) {
    this.rows = rows;
    this.topics = topics;
    this.patients = patients;
    this.audit = audit;
    this.clock = clock;
  }

  /** The entry that somebody wants to ask about. */
  @Transactional
  public QueryTopic topic(Actor actor, Query.SubjectKind kind, UUID id) {
    return topics.of(actor, kind, id);
  }

  @Transactional
  public QueryFile open(Actor actor, QueryId id) {
    Query query = visible(actor, id);
    audit.did(actor, AuditAction.PATIENT_VIEWED, query.patient(), "query=" + id);
    return new QueryFile(
        query, rows.stepsOf(id), topics.of(actor, query.subject().kind(), query.subject().id()));
  }

  /** The queries that match, the overdue first, then those that wait longest. */
  @Transactional
  public Paged<QueryLine> list(Actor actor, QueryFilter filter, Slice slice) {
    Conditions conditions = conditions(actor, filter);
    long total = sum(conditions);
    List<QueryLine> lines = rows.lines(conditions, LocalDate.now(clock), slice);
    audit.did(actor, AuditAction.PATIENTS_LISTED, "queries rows=%d".formatted(lines.size()));
    return new Paged<>(lines, total, slice);
  }

  /** What waits, in numbers. */
  @Transactional
  public Counts counts(Actor actor) {
    Map<Query.State, Integer> all = rows.counts(conditions(actor, QueryFilter.WAITING));
    QueryFilter mine =
        new QueryFilter(
            Optional.empty(), Optional.of(actor.accountId()), Optional.empty(), Optional.empty());
    return new Counts(
        all.getOrDefault(Query.State.OPEN, 0),
        sum(conditions(actor, QueryFilter.WAITING).and(OVERDUE, LocalDate.now(clock))),
        all.getOrDefault(Query.State.ANSWERED, 0),
        sum(conditions(actor, mine)));
  }

  private int sum(Conditions conditions) {
    return rows.counts(conditions).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The queries of a patient that are not closed, for marks on pages that say they read it. */
  @Transactional
  public List<Query> waitingOf(Actor actor, PatientId patient) {
    return rows.waitingOf(patients.visible(actor, patient).id());
  }

  private Query visible(Actor actor, QueryId id) {
    Query query = rows.byId(id);
    patients.visible(actor, query.patient(), "query");
    return query;
  }

  private static Conditions conditions(Actor actor, QueryFilter filter) {
    Conditions conditions = Conditions.ofCentres("p.centre_id", actor, Optional.empty());
    if (filter.patient().isEmpty() && filter.state().isEmpty()) {
      conditions.and("q.state IN ('OPEN', 'ANSWERED')");
    }
    return conditions
        .andEqual("q.state", filter.state().map(Query.State::name))
        .andEqual("q.assignee", filter.assignee())
        .andEqual("p.disease", filter.disease().map(Disease::code))
        .andEqual("q.patient_id", filter.patient().map(PatientId::value));
  }
}
