package org.mrdmonitor.exchange;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;

/**
 * A cohort without what identifies a person, by the list of the Safe Harbor method (45 CFR
 * 164.514(b)(2)): no names, no numbers of the hospital, no centre and no laboratory, no date but
 * days since the index event, ages above 89 as one group, and no text that a person typed.
 *
 * <p>Codes are drawn anew for each export and rows are in the order of the codes, so that two
 * exports cannot be laid over each other by code or by order. The columns are described in {@code
 * docs/exchange/cohort.md}.
 */
public final class Deidentified {

  static final List<String> PATIENTS = List.of("code", "sex", "disease", "age");
  static final List<String> EVENTS = List.of("code", "day", "until_day", "kind");
  static final List<String> RESULTS =
      List.of(
          "code",
          "day",
          "specimen",
          "marker",
          "method",
          "result",
          "unit",
          "lod",
          "loq",
          "control_gene",
          "control_copies",
          "target_copies",
          "total_events");
  static final List<String> FINDINGS =
      List.of("code", "marker", "specimen", "rule", "rule_version", "severity", "state", "day");

  private static final int OLDEST_TOLD = 89;
  private static final String OLDER = "90+";
  private static final int LETTERS = 8;

  /** Without letters and digits that are taken for each other. */
  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

  private record Coded(String code, ExportedPatient patient) {

    long day(LocalDate on) {
      return ChronoUnit.DAYS.between(patient.day0(), on);
    }
  }

  private Deidentified() {}

  /**
   * The tables of a cohort.
   *
   * @param random cannot be predicted, for it draws the codes
   */
  public static List<Table> tables(List<ExportedPatient> cohort, RandomGenerator random) {
    List<Coded> coded = coded(cohort, random);
    List<List<Cell>> patients = new ArrayList<>();
    List<List<Cell>> events = new ArrayList<>();
    List<List<Cell>> results = new ArrayList<>();
    List<List<Cell>> findings = new ArrayList<>();
    for (Coded each : coded) {
      patients.add(patient(each));
      each.patient.events().stream()
          .filter(event -> event.kind() != EventKind.NOTE)
          .forEach(event -> events.add(event(each, event)));
      each.patient.results().forEach(result -> results.add(result(each, result)));
      each.patient.findings().forEach(finding -> findings.add(finding(each, finding)));
    }
    return List.of(
        new Table("patients", PATIENTS, patients),
        new Table("events", EVENTS, events),
        new Table("results", RESULTS, results),
        new Table("findings", FINDINGS, findings));
  }

  private static List<Coded> coded(List<ExportedPatient> cohort, RandomGenerator random) {
    Set<String> drawn = new HashSet<>();
    List<Coded> coded = new ArrayList<>();
    for (ExportedPatient patient : cohort) {
      String code = code(random);
      while (!drawn.add(code)) {
        code = code(random);
      }
      coded.add(new Coded(code, patient));
    }
    coded.sort(Comparator.comparing(Coded::code));
    return coded;
  }

  private static String code(RandomGenerator random) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  private static List<Cell> patient(Coded coded) {
    return List.of(
        Cell.of(coded.code),
        Cell.of(coded.patient.patient().sex().code()),
        Cell.of(coded.patient.patient().disease().code()),
        age(coded.patient));
  }

  /**
   * Completed years on day 0. Who is above 89 on the last day told is in the group of the oldest:
   * the age on day 0 and the days since would tell it.
   */
  private static Cell age(ExportedPatient patient) {
    Optional<LocalDate> bornOn = patient.patient().bornOn();
    if (bornOn.isEmpty()) {
      return Cell.of("");
    }
    boolean oldest = years(bornOn.get(), lastDayTold(patient)) > OLDEST_TOLD;
    return oldest ? Cell.of(OLDER) : Cell.of(years(bornOn.get(), patient.day0()));
  }

  private static int years(LocalDate bornOn, LocalDate on) {
    return Period.between(bornOn, on).getYears();
  }

  private static LocalDate lastDayTold(ExportedPatient patient) {
    Stream<LocalDate> events =
        patient.events().stream()
            .flatMap(e -> Stream.concat(Stream.of(e.on()), e.until().stream()));
    Stream<LocalDate> results = patient.results().stream().map(NewResult::sampledOn);
    return Stream.concat(Stream.concat(events, results), Stream.of(patient.day0()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<Cell> event(Coded coded, NewEvent event) {
    return List.of(
        Cell.of(coded.code),
        Cell.of(coded.day(event.on())),
        event.until().map(end -> Cell.of(coded.day(end))).orElse(Cell.of("")),
        Cell.of(event.kind().code()));
  }

  /** The value in our own words: what the laboratory wrote may hold anything. */
  private static List<Cell> result(Coded coded, NewResult result) {
    Unit unit = result.reported().unitOfLevel();
    return List.of(
        Cell.of(coded.code),
        Cell.of(coded.day(result.sampledOn())),
        Cell.of(result.specimen().code()),
        Cell.of(family(result.marker())),
        Cell.of(result.assay().method().code()),
        Cell.of(LevelText.export(result.value(), unit)),
        Cell.of(unit.code()),
        Cell.ofLevel(detectionLimit(result.value()), unit),
        Cell.ofLevel(quantificationLimit(result.value()), unit),
        Cell.of(result.assay().controlGene().map(ControlGene::name).orElse("")),
        Cell.of(result.input().controlCopies()),
        Cell.of(result.input().targetCopies()),
        Cell.of(result.input().totalEvents()));
  }

  private static Optional<Level> detectionLimit(MrdValue value) {
    if (value instanceof NotDetected negative) {
      return Optional.of(negative.sensitivity());
    }
    return value instanceof BelowQuantification positive
        ? Optional.of(positive.limitOfDetection()).filter(level -> !level.isZero())
        : Optional.empty();
  }

  private static Optional<Level> quantificationLimit(MrdValue value) {
    return value instanceof BelowQuantification positive
        ? Optional.of(positive.limitOfQuantification())
        : Optional.empty();
  }

  private static List<Cell> finding(Coded coded, FindingLine finding) {
    return List.of(
        Cell.of(coded.code),
        Cell.of(family(finding.marker())),
        Cell.of(finding.specimen().code()),
        Cell.of(finding.rule().value()),
        Cell.of(finding.ruleVersion()),
        Cell.of(finding.severity().code()),
        Cell.of(finding.state().code()),
        Cell.of(coded.day(finding.raisedOn())));
  }

  /** The family of the marker, not the name somebody typed: {@code npm1}. */
  private static String family(Marker marker) {
    return marker.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
