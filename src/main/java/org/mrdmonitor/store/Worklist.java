package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Database;

/**
 * What waits for a person: findings by urgency, late samples. Late findings come first, then late
 * confirmations, then by severity and age.
 *
 * <p>A list is two steps over indexed rows: the page is chosen from the narrow index of waiting
 * findings, then only its rows are read with patient and series.
 */
@ApplicationScoped
public class Worklist {

  private static final String LATE =
      "CASE WHEN f.state = 'OPEN' AND f.acknowledge_by < ? THEN 0"
          + " WHEN f.confirmation = 'WANTED' AND f.confirm_by < ? THEN 1 ELSE 2 END";
  private static final String ORDER = " ORDER BY urgency, severity DESC, raised_on DESC, id";

  /** Steps that are news to a reviewer; what people decided themselves is none. */
  private static final String NEWS = "('OPENED', 'REOPENED', 'EXTENDED', 'CONFIRMED')";

  private static final String SINCE =
      "f.id IN (SELECT n.finding_id FROM finding_steps n WHERE n.at > ? AND n.kind IN "
          + NEWS
          + ")";

  /** Given to a person, or late and climbed to that person. */
  private static final String WITH =
      "(f.assignee = ? OR (f.state = 'OPEN' AND f.acknowledge_by < ? AND f.centre_id IN ("
          + AcknowledgementTargets.CLIMB_TO
          + ")))";

  private static final int POSSIBLE = Severity.POSSIBLE_MOLECULAR_RELAPSE.ordinal();

  private final Database database;
  private final RuleBooks books;
  private final LargeCounts largeCounts;
  private final RecordAudit audit;
  private final Clock clock;

  Worklist(
      Database database, RuleBooks books, LargeCounts largeCounts, RecordAudit audit, Clock clock) {
    this.database = database;
    this.books = books;
    this.largeCounts = largeCounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** The findings that match, the most urgent first. */
  @Transactional
  public Paged<WorklistLine> findings(Actor actor, WorklistFilter filter, Slice slice) {
    LocalDate today = LocalDate.now(clock);
    Conditions conditions = conditionsOf(actor, filter, today);
    long total =
        filter.equals(WorklistFilter.ALL)
            ? largeCount("findings f", conditions)
            : count("findings f", conditions);
    String page =
        "SELECT f.id, f.severity, f.raised_on, %s AS urgency FROM findings f".formatted(LATE)
            + conditions.where()
            + ORDER
            + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    List<UUID> ids =
        database.rows(
            page,
            row -> row.getObject("id", UUID.class),
            Conditions.joined(
                new Object[] {today, today},
                conditions.parametersAnd(slice.offset(), slice.size())));
    List<WorklistLine> lines = lines(ids, today, books.ofCentres(actor.centres()));
    audit.did(actor, AuditAction.PATIENTS_LISTED, "worklist rows=%d".formatted(lines.size()));
    return new Paged<>(lines, total, slice);
  }

  private List<WorklistLine> lines(
      List<UUID> ids, LocalDate today, BiFunction<CentreId, Disease, RuleBook> inForce) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String sql =
        "SELECT f.*, p.hospital_id, p.family_name, p.given_name, p.born_on, p.sex,"
            + " c.name AS centre_name, t.points, t.doubling, s.next_due_on,"
            + " (SELECT max(n.at) FROM finding_steps n WHERE n.finding_id = f.id"
            + " AND n.kind IN "
            + NEWS
            + ") AS news_at"
            + " FROM findings f JOIN patients p ON p.id = f.patient_id"
            + " JOIN centres c ON c.id = p.centre_id"
            + " LEFT JOIN patient_summaries s ON s.patient_id = f.patient_id"
            + " LEFT JOIN series_summaries t ON t.patient_id = f.patient_id"
            + " AND t.marker_key = f.marker_key AND t.specimen = f.specimen"
            + " WHERE f.id IN (%s)".formatted(Columns.marks(ids.size()));
    return database.rows(sql, row -> line(row, today, inForce), ids.toArray()).stream()
        .sorted(Comparator.comparingInt(line -> ids.indexOf(line.finding().id().value())))
        .toList();
  }

  private static WorklistLine line(
      ResultSet row, LocalDate today, BiFunction<CentreId, Disease, RuleBook> inForce)
      throws SQLException {
    Patient patient = PatientRows.patient(row, "patient_id");
    return new WorklistLine(
        patient,
        FindingRows.finding(row).asOf(today),
        SeriesText.points(row.getString("points")),
        DoublingText.read(row.getString("doubling")),
        Columns.optionalDay(row, "next_due_on"),
        inForce.apply(new CentreId(Database.uuid(row, "centre_id")), patient.disease()),
        Database.optionalInstant(row, "news_at").orElse(Instant.EPOCH));
  }

  private static Conditions conditionsOf(Actor actor, WorklistFilter filter, LocalDate today) {
    Conditions conditions = Conditions.ofCentres("f.centre_id", actor, filter.centre());
    if (filter.state().isPresent()) {
      conditions.and("f.state = ?", filter.state().get().name());
    } else {
      conditions.and("f.state IN ('OPEN', 'ACKNOWLEDGED')");
    }
    filter.attention().ifPresent(part -> attend(conditions, part, today));
    filter.assignee().ifPresent(person -> conditions.and(WITH, person, today, person));
    filter.newsSince().ifPresent(moment -> conditions.and(SINCE, moment));
    return conditions
        .andEqual("f.disease", filter.disease().map(Disease::code))
        .andEqual("f.marker_key", filter.marker().map(m -> m.strip().toLowerCase(Locale.ROOT)))
        .andEqual("f.rule_id", filter.rule().map(RuleId::value));
  }

  private static void attend(Conditions conditions, Attention part, LocalDate today) {
    switch (part) {
      case LATE -> conditions.and("f.state = 'OPEN' AND f.acknowledge_by < ?", today);
      case REPEAT_LATE -> conditions.and("f.confirmation = 'WANTED' AND f.confirm_by < ?", today);
      case POSSIBLE -> conditions.and("f.severity >= ?", POSSIBLE);
      case WATCHED -> conditions.and("f.severity < ?", POSSIBLE);
    }
  }

  /** The patients whose next sample is late, the latest first due first. */
  @Transactional
  public Paged<OverdueSample> overdueSamples(Actor actor, WorklistFilter filter, Slice slice) {
    Conditions conditions =
        Conditions.ofCentres("s.centre_id", actor, filter.centre())
            .and("s.next_due_on < ?", LocalDate.now(clock))
            .andEqual("s.disease", filter.disease().map(Disease::code));
    long total = count("patient_summaries s", conditions);
    String page =
        "SELECT s.patient_id FROM patient_summaries s"
            + conditions.where()
            + " ORDER BY s.next_due_on, s.patient_id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    List<UUID> ids =
        database.rows(
            page,
            row -> row.getObject("patient_id", UUID.class),
            conditions.parametersAnd(slice.offset(), slice.size()));
    List<OverdueSample> rows = overdue(ids);
    audit.did(actor, AuditAction.PATIENTS_LISTED, "overdue rows=%d".formatted(rows.size()));
    return new Paged<>(rows, total, slice);
  }

  private List<OverdueSample> overdue(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return database.rows(
        PatientRows.SELECT
            + ", s.last_sample_on, s.next_due_on"
            + PatientRows.FROM
            + " JOIN patient_summaries s ON s.patient_id = p.id WHERE p.id IN (%s)"
                .formatted(Columns.marks(ids.size()))
            + " ORDER BY s.next_due_on, s.patient_id",
        row ->
            new OverdueSample(
                PatientRows.row(row).patient(),
                Columns.day(row, "last_sample_on"),
                Columns.day(row, "next_due_on")),
        ids.toArray());
  }

  /** What waits, in numbers; the actor's centres only. */
  @Transactional
  public WorklistCounts counts(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    return largeCounts.of(
        List.of("waiting", today, Set.copyOf(actor.centres())),
        WorklistCounts.class,
        () -> counted(actor, today),
        WorklistCounts::waiting);
  }

  private WorklistCounts counted(Actor actor, LocalDate today) {
    Conditions waiting =
        Conditions.ofCentres("f.centre_id", actor, Optional.empty())
            .and("f.state IN ('OPEN', 'ACKNOWLEDGED')");
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    int[] late = new int[2];
    database.rows(
        "SELECT f.severity, count(*) AS waiting,"
            + " sum(CASE WHEN f.confirmation = 'WANTED' AND f.confirm_by < ? THEN 1 ELSE 0 END)"
            + " AS unconfirmed,"
            + " sum(CASE WHEN f.state = 'OPEN' AND f.acknowledge_by < ? THEN 1 ELSE 0 END) AS late"
            + " FROM findings f"
            + waiting.where()
            + " GROUP BY f.severity",
        row -> {
          late[0] += row.getInt("unconfirmed");
          late[1] += row.getInt("late");
          return bySeverity.put(Severity.values()[row.getInt("severity")], row.getInt("waiting"));
        },
        Conditions.joined(new Object[] {today, today}, waiting.parameters()));
    return new WorklistCounts(
        bySeverity,
        bySeverity.values().stream().mapToInt(Integer::intValue).sum(),
        late[0],
        late[1],
        patientsLate(actor, today),
        patients(actor));
  }

  /** How many waiting findings have news since a moment. */
  @Transactional
  public int newsSince(Actor actor, Instant moment) {
    Conditions conditions =
        Conditions.ofCentres("f.centre_id", actor, Optional.empty())
            .and("f.state IN ('OPEN', 'ACKNOWLEDGED')")
            .and(SINCE, moment);
    return (int) count("findings f", conditions);
  }

  /**
   * How many findings wait, counted no further than a limit, so that every page can say it.
   *
   * @param limit the count that stands for itself and all higher ones
   */
  public int waiting(Actor actor, int limit) {
    Conditions waiting =
        Conditions.ofCentres("f.centre_id", actor, Optional.empty())
            .and("f.state IN ('OPEN', 'ACKNOWLEDGED')");
    return database
        .row(
            "SELECT count(*) FROM (SELECT f.id FROM findings f%s FETCH FIRST ? ROWS ONLY) w"
                .formatted(waiting.where()),
            row -> row.getInt(1),
            waiting.parametersAnd(limit))
        .orElse(0);
  }

  private int patientsLate(Actor actor, LocalDate today) {
    return (int)
        largeCount(
            "patient_summaries s",
            Conditions.ofCentres("s.centre_id", actor, Optional.empty())
                .and("s.next_due_on < ?", today));
  }

  private int patients(Actor actor) {
    Optional<CentreId> anyCentre = Optional.empty();
    return (int) largeCount("patients p", Conditions.ofCentres("p.centre_id", actor, anyCentre));
  }

  private long largeCount(String table, Conditions conditions) {
    List<Object> key = List.of(table, conditions.where(), Arrays.asList(conditions.parameters()));
    return largeCounts.of(key, () -> count(table, conditions));
  }

  private long count(String table, Conditions conditions) {
    return database
        .row(
            "SELECT count(*) FROM " + table + conditions.where(),
            row -> row.getLong(1),
            conditions.parameters())
        .orElse(0L);
  }
}
