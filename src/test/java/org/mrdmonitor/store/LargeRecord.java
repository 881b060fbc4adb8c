package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Database;

/**
 * A record of many patients of one centre, the rows of its lists written directly: a seed gives the
 * same record again. The finding that all others are copies of comes from the rules.
 */
@ApplicationScoped
public class LargeRecord {

  private static final int AT_ONCE = 5_000;
  private static final int SHAPES = 50;
  private static final int POINTS = 24;

  @Inject Database database;
  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject Ward ward;

  private final Random random = new Random(20261122);
  private final List<String> series = new ArrayList<>();
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  /**
   * Writes patients; of each {@code everyWaiting}-th a finding waits, of most others one is closed.
   */
  public void write(Actor clinician, int patients, int everyWaiting) {
    UUID pattern = pattern(clinician);
    for (int shape = 0; shape < SHAPES; shape++) {
      series.add(SeriesText.of(course(shape), sample -> true));
    }
    for (int from = 0; from < patients; from += AT_ONCE) {
      int first = from;
      List<UUID> ids =
          IntStream.range(from, Math.min(patients, from + AT_ONCE))
              .mapToObj(i -> new UUID(random.nextLong(), random.nextLong()))
              .toList();
      inOneTransaction(clinician, pattern, ids, first, everyWaiting);
    }
    database.change("ANALYZE");
  }

  @Transactional
  void inOneTransaction(
      Actor clinician, UUID pattern, List<UUID> ids, int first, int everyWaiting) {
    UUID centre = clinician.home().value();
    write(
        "INSERT INTO patients (id, centre_id, hospital_id, family_name, given_name, sort_name,"
            + " born_on, sex, disease, version) VALUES (?, ?, ?, ?, ?, ?, ?, 'female', 'AML', 1)",
        ids,
        i ->
            new Object[] {
              ids.get(i), centre, "L-" + (first + i), "Family" + i, "Given", "family" + i, born()
            });
    write(
        "INSERT INTO patient_summaries (patient_id, centre_id, disease, last_sample_on,"
            + " next_due_on, waiting) VALUES (?, ?, 'AML', ?, ?, 0)",
        ids,
        i -> new Object[] {ids.get(i), centre, day(-400, 0), day(-60, 200)});
    write(
        "INSERT INTO series_summaries (patient_id, marker_key, specimen, points, doubling)"
            + " SELECT CAST(? AS uuid), marker_key, specimen, ?, '50.0|30.0|80.0' FROM findings"
            + " WHERE id = ?",
        ids,
        i -> new Object[] {ids.get(i), series.get(random.nextInt(SHAPES)), pattern});
    findings(pattern, ids, everyWaiting);
  }

  private void findings(UUID pattern, List<UUID> ids, int everyWaiting) {
    List<UUID> findings =
        ids.stream().map(i -> new UUID(random.nextLong(), random.nextLong())).toList();
    write(
        "INSERT INTO findings SELECT ?, 1, ?, centre_id, disease, rule_id, rule_version, marker,"
            + " marker_key, specimen, raised_by, ?, first_evidence_on, last_evidence_on, ?, ?, ?,"
            + " ?, ?, decided_on, ended_on, explanation_key, explanation_arguments, formula,"
            + " inputs, ?, ?, NULL, NULL, NULL, NULL, NULL, NULL FROM findings WHERE id = ?",
        ids,
        i -> finding(pattern, findings.get(i), ids.get(i), i % everyWaiting == 0));
    write(
        "INSERT INTO finding_steps SELECT f.id, 1, 0, 'OPENED', f.state, f.severity, 'clinician',"
            + " f.raised_by, f.opened_at, 'Result entered.', f.explanation_key,"
            + " f.explanation_arguments, f.formula FROM findings f WHERE f.id = ?",
        ids,
        i -> new Object[] {findings.get(i)});
  }

  private Object[] finding(UUID pattern, UUID id, UUID patient, boolean waiting) {
    LocalDate raised = day(-400, 0);
    OffsetDateTime opened = raised.atTime(8, 0).atOffset(ZoneOffset.UTC);
    FindingState state =
        waiting
            ? random.nextInt(4) == 0 ? FindingState.ACKNOWLEDGED : FindingState.OPEN
            : FindingState.CLOSED;
    boolean wanted = random.nextInt(3) == 0;
    @Nullable Object[] row = {
      id,
      patient,
      raised,
      random.nextInt(5),
      state.name(),
      waiting ? patient + "|benchmark" : null,
      wanted ? "WANTED" : "NOT_NEEDED",
      wanted ? day(-30, 60) : null,
      opened,
      day(-20, 40),
      pattern
    };
    return row;
  }

  private void write(String sql, List<UUID> ids, IntFunction<@Nullable Object[]> row) {
    database.changeAll(sql, IntStream.range(0, ids.size()).mapToObj(row).toList());
  }

  /** A relapse as the rules see it, whose finding is the pattern of the others. */
  private UUID pattern(Actor clinician) {
    PatientId patient = ward.inRemission(clinician, Disease.AML, "PATTERN");
    AResult npm1 = AResult.of("NPM1 type A").inMarrow();
    ward.record(clinician, patient, npm1.on("2025-03-01").notDetected("0.001"));
    ward.record(clinician, patient, npm1.on("2025-12-01").percent("0.5"));
    return files.open(clinician, patient, Purpose.VIEW).findings().get(0).id().value();
  }

  private List<Measurement> course(int shape) {
    AResult npm1 = AResult.of("NPM1 type A").inMarrow();
    return IntStream.range(0, POINTS)
        .mapToObj(
            i -> {
              AResult sample = npm1.on(today.minusDays(30L * (POINTS - i)));
              return random.nextInt(3) == 0
                  ? sample.notDetected("0.001")
                  : sample.percent("0.0" + (1 + (shape + i) % 9));
            })
        .toList();
  }

  private LocalDate born() {
    return LocalDate.of(1940 + random.nextInt(60), 1 + random.nextInt(12), 1);
  }

  private LocalDate day(int from, int to) {
    return today.plusDays(from + random.nextInt(to - from + 1));
  }

  /** The first rows of the list by their keys alone: the floor of every list. */
  public int floor() {
    return database
        .row(
            "SELECT count(*) FROM findings WHERE id IN (SELECT id FROM findings WHERE id > ?"
                + " FETCH FIRST 50 ROWS ONLY)",
            row -> row.getInt(1),
            new UUID(random.nextLong(), 0))
        .orElse(0);
  }

  Optional<Integer> count(String table) {
    return database.row("SELECT count(*) FROM " + table, row -> row.getInt(1));
  }
}
