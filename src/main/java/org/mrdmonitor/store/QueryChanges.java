package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.store.Query.State;
import org.mrdmonitor.store.QueryStep.Kind;
import org.mrdmonitor.store.RecordedFinding.Assignee;

/**
 * Asking, answering and closing queries. Each method is one transaction; changes about one patient
 * queue, and a step made on an earlier version of the query changes nothing.
 */
@ApplicationScoped
public class QueryChanges {

  /**
   * A question, before it is asked.
   *
   * @param answerBy the day by which an answer is wanted; empty where any day will do
   */
  public record NewQuery(
      Query.Subject subject,
      Query.Field field,
      String question,
      Optional<Assignee> assignee,
      Optional<LocalDate> answerBy) {}

  private final QueryRows rows;
  private final QueryTopics topics;
  private final PatientRows patients;
  private final ChangeKeys keys;
  private final RecordAudit audit;
  private final Clock clock;

  QueryChanges(
      QueryRows rows,
      QueryTopics topics,
      PatientRows patients,
      ChangeKeys keys,
      RecordAudit audit,
      Clock clock) {
    this.rows = rows;
    this.topics = topics;
    this.patients = patients;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  /** Asks; the same key asks once. */
  @Transactional
  public QueryId ask(Actor actor, NewQuery wanted, IdempotencyKey key) {
    QueryTopic topic = topics.of(actor, wanted.subject().kind(), wanted.subject().id());
    PatientId patient = patients.locked(actor, topic.patient().id()).id();
    Optional<ChangeKeys.Answer> earlier = keys.answered(actor, key);
    if (earlier.isPresent()) {
      return new QueryId(earlier.get().made().get(0));
    }
    requireVersion(wanted.subject().version(), topic);
    Query query =
        new Query(
            new QueryId(Identities.next()),
            patient,
            1,
            State.OPEN,
            wanted.subject(),
            wanted.field(),
            wanted.question().strip(),
            wanted.assignee(),
            wanted.answerBy(),
            now(),
            actor.name());
    rows.insert(query, step(query, Kind.OPENED, actor, query.question()), actor.accountId());
    audit.did(actor, AuditAction.QUERY_OPENED, patient, "query=" + query.id());
    List<UUID> made = List.of(query.id().value());
    keys.remember(actor, key, new ChangeKeys.Answer(made, List.of(), List.of()));
    return query.id();
  }

  @Transactional
  public Change<Query> answer(Actor actor, QueryId id, int expectedVersion, String words) {
    Query.requireText(words);
    return changed(actor, id, expectedVersion, Kind.ANSWERED, State.ANSWERED, words);
  }

  /** Says that the question is settled; words may be empty. */
  @Transactional
  public Change<Query> close(Actor actor, QueryId id, int expectedVersion, String words) {
    return changed(actor, id, expectedVersion, Kind.CLOSED, State.CLOSED, words);
  }

  /** Asks again, because the answer does not settle it. */
  @Transactional
  public Change<Query> reopen(Actor actor, QueryId id, int expectedVersion, String words) {
    Query.requireText(words);
    return changed(actor, id, expectedVersion, Kind.REOPENED, State.OPEN, words);
  }

  /** Puts the query into the hands of a person, or of nobody. */
  @Transactional
  public Change<Query> assign(
      Actor actor, QueryId id, int expectedVersion, Optional<Assignee> person) {
    Query current = locked(actor, id);
    Optional<Change<Query>> hindrance = hindrance(current, expectedVersion, Kind.ASSIGNED);
    if (hindrance.isPresent()) {
      return hindrance.get();
    }
    String whom = person.map(Assignee::name).orElse("");
    return done(actor, current.givenTo(person), Kind.ASSIGNED, whom, OptionalInt.empty());
  }

  /**
   * Makes a change of the entry because of a query, and says so in the query, both or neither. A
   * query that is not closed counts as answered by it; one about another entry is not there.
   *
   * @param <T> a version of a result or event
   */
  @Transactional
  public <T> Change<T> answeringBy(
      Actor actor,
      QueryId id,
      UUID entry,
      String reason,
      Supplier<Change<T>> change,
      ToIntFunction<T> version) {
    Query current = locked(actor, id);
    if (!current.subject().id().equals(entry)) {
      throw new NotInRecord("query");
    }
    Change<T> answer = change.get();
    if (answer instanceof Change.Done<T> made) {
      State next = current.waiting() ? State.ANSWERED : current.state();
      OptionalInt entryVersion = OptionalInt.of(version.applyAsInt(made.now()));
      done(actor, current.next(next), Kind.CORRECTED, reason, entryVersion);
    }
    return answer;
  }

  private Change<Query> changed(
      Actor actor, QueryId id, int expectedVersion, Kind kind, State next, String words) {
    Query current = locked(actor, id);
    Optional<Change<Query>> hindrance = hindrance(current, expectedVersion, kind);
    return hindrance.isPresent()
        ? hindrance.get()
        : done(actor, current.next(next), kind, words.strip(), OptionalInt.empty());
  }

  private Change<Query> done(
      Actor actor, Query next, Kind kind, String words, OptionalInt entryVersion) {
    QueryStep step =
        new QueryStep(next.version(), kind, next.state(), actor.name(), now(), words, entryVersion);
    rows.update(next, step, actor.accountId());
    audit.did(
        actor,
        actionOf(kind),
        next.patient(),
        "query=%s step=%s".formatted(next.id(), kind.code()));
    return new Change.Done<>(next, List.of());
  }

  private static Optional<Change<Query>> hindrance(Query current, int expected, Kind kind) {
    if (current.version() != expected) {
      return Optional.of(new Change.Overtaken<>(current, current));
    }
    return allowed(kind).contains(current.state())
        ? Optional.empty()
        : Optional.of(new Change.Refused<>(current, Change.Refusal.NOT_OPEN));
  }

  private static Set<State> allowed(Kind kind) {
    return kind == Kind.REOPENED
        ? Set.of(State.ANSWERED, State.CLOSED)
        : Set.of(State.OPEN, State.ANSWERED);
  }

  private static AuditAction actionOf(Kind kind) {
    return switch (kind) {
      case OPENED -> AuditAction.QUERY_OPENED;
      case ANSWERED, CORRECTED -> AuditAction.QUERY_ANSWERED;
      case CLOSED -> AuditAction.QUERY_CLOSED;
      case REOPENED -> AuditAction.QUERY_REOPENED;
      case ASSIGNED -> AuditAction.QUERY_ASSIGNED;
    };
  }

  private static void requireVersion(int asked, QueryTopic topic) {
    if (asked < 1 || asked > topic.subject().version()) {
      throw new NotInRecord("version of this entry");
    }
  }

  /** The query, alone until the end of the transaction: changes about one patient queue. */
  private Query locked(Actor actor, QueryId id) {
    PatientId patient = patients.visible(actor, rows.byId(id).patient(), "query").id();
    patients.locked(actor, patient);
    return rows.byId(id);
  }

  private QueryStep step(Query query, Kind kind, Actor actor, String words) {
    return new QueryStep(
        query.version(),
        kind,
        query.state(),
        actor.name(),
        query.openedAt(),
        words,
        OptionalInt.empty());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
