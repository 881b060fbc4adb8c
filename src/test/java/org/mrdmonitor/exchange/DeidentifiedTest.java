package org.mrdmonitor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;

class DeidentifiedTest {

  private static final LocalDate DAY_0 = LocalDate.of(2025, 3, 1);

  private static List<Table> tables(long seed, ExportedPatient... patients) {
    return Deidentified.tables(List.of(patients), new Random(seed));
  }

  /** Every text that a person or a laboratory typed holds the word Secret. */
  private static ExportedPatient patient(LocalDate bornOn) {
    return new ExportedPatient(
        new NewPatient(
            "Secret-1", "Secret", "Secret", Optional.of(bornOn), Sex.FEMALE, Disease.AML, "Secret"),
        DAY_0,
        List.of(
            event(EventKind.DIAGNOSIS, DAY_0.minusDays(10), Optional.empty()),
            event(EventKind.THERAPY, DAY_0, Optional.of(DAY_0.plusDays(30))),
            event(EventKind.NOTE, DAY_0, Optional.empty())),
        List.of(
            result(DAY_0.plusDays(60), new NotDetected(Level.ofPercent("0.001"))),
            result(DAY_0.plusDays(90), new Quantified(Level.ofPercent("0.012")))),
        List.of(finding(DAY_0.plusDays(90))));
  }

  private static NewEvent event(EventKind kind, LocalDate on, Optional<LocalDate> until) {
    return new NewEvent(kind, on, until, "Secret");
  }

  private static NewResult result(LocalDate on, MrdValue value) {
    return new NewResult(
        on,
        Specimen.PERIPHERAL_BLOOD,
        new Marker("NPM1 Secret"),
        new Assay(Method.RT_QPCR, false, Optional.empty(), "Secret", "Secret"),
        value,
        Reported.of("Secret", Unit.PERCENT),
        SampleInput.ofControlCopies(50_000),
        Optional.of(on.plusDays(3)),
        "Secret");
  }

  private static FindingLine finding(LocalDate on) {
    return new FindingLine(
        "Secret-1",
        new Marker("NPM1 Secret"),
        Specimen.PERIPHERAL_BLOOD,
        new RuleId("aml-2021-conversion"),
        2,
        Severity.WARNING,
        FindingState.OPEN,
        Confirmation.State.WANTED,
        on,
        on,
        on,
        "Secret");
  }

  private static String text(List<Table> tables) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(DeidentifiedTest::text).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Number number ? number.ascii() : ((Cell.Text) cell).text();
  }

  @Test
  void holdsNoTypedTextAndNoDate() {
    String all = text(tables(1, patient(LocalDate.of(1970, 1, 1))));
    assertThat(all).doesNotContainIgnoringCase("secret").doesNotContainPattern("\\d{4}-\\d{2}");
  }

  @Test
  void tellsDaysSinceTheIndexEventAndValuesInOurWords() {
    List<Table> tables = tables(1, patient(LocalDate.of(1970, 3, 2)));
    String code = text(tables.get(0).rows().get(0).get(0));
    assertThat(text(tables))
        .isEqualTo(
            """
            C,female,AML,54
            C,-10,,diagnosis
            C,0,30,therapy
            C,60,PB,npm1,RT-qPCR,not detected,%,0.001,,,50000,,
            C,90,PB,npm1,RT-qPCR,0.012,%,,,,50000,,
            C,npm1,PB,aml-2021-conversion,2,warning,open,90\
            """
                .replace("C,", code + ","));
  }

  /** 89 on day 0 and 90 at the last sample, 90 days later: both together would tell the age. */
  @Test
  void putsWhoTurns90WhileFollowedIntoThatGroupToo() {
    LocalDate bornOn = DAY_0.minusYears(90).plusDays(60);
    assertThat(text(tables(1, patient(bornOn)).subList(0, 1))).endsWith(",90+");
  }

  @Test
  void putsAgesAbove89IntoOneGroup() {
    assertThat(text(tables(1, patient(DAY_0.minusYears(89))).subList(0, 1))).endsWith(",89");
    assertThat(text(tables(1, patient(DAY_0.minusYears(90))).subList(0, 1))).endsWith(",90+");
    assertThat(text(tables(1, patient(DAY_0.minusYears(104))).subList(0, 1))).endsWith(",90+");
  }

  @Test
  void drawsOtherCodesEachTimeAndOrdersRowsByThem() {
    ExportedPatient one = patient(LocalDate.of(1970, 1, 1));
    ExportedPatient other = patient(LocalDate.of(1980, 1, 1));
    List<List<Cell>> first = tables(1, one, other).get(0).rows();
    List<List<Cell>> second = tables(2, one, other).get(0).rows();
    assertThat(first).extracting(row -> text(row.get(0))).isSorted().doesNotHaveDuplicates();
    assertThat(first)
        .extracting(row -> text(row.get(0)))
        .doesNotContainAnyElementsOf(second.stream().map(row -> text(row.get(0))).toList());
  }

  @Test
  void hasNoColumnThatCouldHoldAnIdentity() {
    assertThat(tables(1, patient(LocalDate.of(1970, 1, 1))))
        .flatExtracting(Table::columns)
        .doesNotContain("patient_id", "born_on", "centre", "laboratory", "comment", "detail");
  }
}
