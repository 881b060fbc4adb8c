package org.mrdmonitor.exchange.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.exchange.Cell;
import org.mrdmonitor.exchange.Cells;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.FindingLine;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.Row;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.SheetLimits;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.ReadResult;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.ResultReader;
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

/** What is written reads back as it was. */
class CsvSheetTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void writesAResultWithItsLimitsAndCounts() throws IOException {
    NewResult result =
        new NewResult(
            LocalDate.of(2026, 11, 13),
            Specimen.PERIPHERAL_BLOOD,
            new Marker("BCR::ABL1"),
            new Assay(Method.RT_QPCR, true, Optional.of(ControlGene.ABL1), "Lab, A", "-4+2"),
            new NotDetected(Level.ofPercent("0.001")),
            new Reported(
                "not detected",
                Unit.PERCENT_IS,
                Optional.of(Level.ofPercent("0.001")),
                Optional.empty()),
            SampleInput.ofControlCopies(41_200),
            Optional.of(LocalDate.of(2026, 11, 20)),
            "=HYPERLINK(\"x\")");

    assertThat(written(Sheet.RESULTS, List.of(Cells.of("P-1", result))))
        .isEqualTo(
            "patient_id,sampled_on,specimen,marker,method,result,unit,lod,loq,control_gene,"
                + "control_copies,target_copies,total_events,assay,laboratory,reported_on,comment,"
                + "conversion_factor\r\n"
                + "P-1,2026-11-13,PB,BCR::ABL1,RT-qPCR,not detected,% IS,0.001,,ABL1,41200,,,"
                + "'-4+2,\"Lab, A\",2026-11-20,\"'=HYPERLINK(\"\"x\"\")\",\r\n");
  }

  @Test
  void writesTheLimitOfANegativeThatItsSampleDoesNotGive() throws IOException {
    NewResult result =
        new NewResult(
            LocalDate.of(2026, 11, 13),
            Specimen.BONE_MARROW,
            new Marker("NPM1"),
            Assay.of(Method.RT_QPCR),
            new NotDetected(Level.ofPercent("0.002")),
            Reported.of("not detected", Unit.PERCENT),
            SampleInput.UNKNOWN,
            Optional.empty(),
            "");

    SheetsRead read = readBack(Sheet.RESULTS, List.of(Cells.of("P-1", result)));
    assertThat(read.results().get(0).content().value()).isEqualTo(result.value());
  }

  @Test
  void writesFindings() throws IOException {
    FindingLine finding =
        new FindingLine(
            "P-1",
            new Marker("BCR::ABL1"),
            Specimen.PERIPHERAL_BLOOD,
            new RuleId("cml-loss-of-mmr"),
            2,
            Severity.POSSIBLE_MOLECULAR_RELAPSE,
            FindingState.OPEN,
            Confirmation.State.WANTED,
            LocalDate.of(2026, 11, 13),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 11, 20),
            "Level rose to 0.3 %, above 0.1 %.");
    StringWriter out = new StringWriter();
    try (CsvSheet sheet = CsvSheet.ofFindings(out)) {
      sheet.write(Cells.of(finding));
    }

    assertThat(out.toString())
        .isEqualTo(
            "patient_id,marker,specimen,rule,rule_version,severity,state,confirmation,raised_on,first_evidence_on,last_evidence_on,explanation\r\n"
                + "P-1,BCR::ABL1,PB,cml-loss-of-mmr,2,possible-molecular-relapse,open,repeat-wanted,2026-11-13,2026-05-01,2026-11-20,\"Level"
                + " rose to 0.3 %, above 0.1 %.\"\r\n");
  }

  @Property(seed = "20261122", tries = 500, edgeCases = EdgeCasesMode.NONE)
  void patientsReadBackAsTheyWere(@ForAll("patients") NewPatient patient) throws IOException {
    SheetsRead read = readBack(Sheet.PATIENTS, List.of(Cells.of(patient)));
    assertThat(read.failures()).isEmpty();
    assertThat(read.patients()).extracting(Row::content).containsExactly(patient);
  }

  @Property(seed = "20261122", tries = 500, edgeCases = EdgeCasesMode.NONE)
  void eventsReadBackAsTheyWere(@ForAll("events") NewEvent event) throws IOException {
    SheetsRead read = readBack(Sheet.EVENTS, List.of(Cells.of("P-1", event)));
    assertThat(read.failures()).isEmpty();
    assertThat(read.events()).extracting(Row::content).containsExactly(event);
  }

  @Property(seed = "20261122", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void resultsReadBackAsTheyWere(@ForAll("results") NewResult result) throws IOException {
    SheetsRead read = readBack(Sheet.RESULTS, List.of(Cells.of("P-1", result)));
    assertThat(read.failures()).isEmpty();
    assertThat(read.results()).extracting(Row::content).containsExactly(result);
  }

  /**
   * As reported, with the factor beside: nothing is divided to get the laboratory's number back.
   */
  @Property(seed = "20261122", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void convertedResultsReadBackAsTheyWere(
      @ForAll("results") NewResult any, @ForAll @IntRange(min = 1, max = 10_000) int hundredths)
      throws IOException {
    Assume.that(any.assay().method().isTranscriptRatio() && !any.assay().internationalScale());
    NewResult converted =
        new NewResult(
                any.sampledOn(),
                any.specimen(),
                new Marker("BCR::ABL1 e13a2"),
                any.assay(),
                any.value(),
                any.reported(),
                any.input(),
                any.reportedOn(),
                any.comment())
            .convertedBy(new ConversionFactor(BigDecimal.valueOf(hundredths, 2)));

    SheetsRead read = readBack(Sheet.RESULTS, List.of(Cells.of("P-1", converted)));

    assertThat(read.failures()).isEmpty();
    assertThat(read.results()).extracting(Row::content).containsExactly(converted);
  }

  @Provide
  Arbitrary<NewPatient> patients() {
    Arbitrary<String> id = texts().map(t -> ("P" + t).strip()).filter(t -> t.length() <= 60);
    return Combinators.combine(
            id,
            texts(),
            texts(),
            days().optional(),
            Arbitraries.of(Sex.class),
            Arbitraries.of(Disease.class),
            texts())
        .as(NewPatient::new);
  }

  @Provide
  Arbitrary<NewEvent> events() {
    return Combinators.combine(
            Arbitraries.of(EventKind.class),
            days(),
            Arbitraries.integers().between(0, 400),
            texts())
        .as(
            (kind, on, length, detail) ->
                new NewEvent(
                    kind,
                    on,
                    kind == EventKind.THERAPY && length > 0
                        ? Optional.of(on.plusDays(length))
                        : Optional.empty(),
                    detail));
  }

  @Provide
  Arbitrary<NewResult> results() {
    Arbitrary<String> reported =
        Arbitraries.of(
            "0.0012",
            "0.0010",
            "0,5",
            "<0.001",
            "≤ 0.01",
            ">10",
            "not detected",
            "ND",
            "detected <LOQ",
            "PNQ",
            "not detected (LOD 0.002)",
            "detected <0.01",
            "12/1000000",
            "1.2 × 10⁻⁵");
    Arbitrary<Assay> assays =
        Combinators.combine(
                Arbitraries.of(Method.class), texts(), texts(), Arbitraries.of("", "ABL1", "GUSB"))
            .as(
                (method, laboratory, name, gene) ->
                    new Assay(method, false, ControlGene.parse(gene), laboratory, name));
    Arbitrary<SampleInput> inputs =
        Arbitraries.longs()
            .between(100, 2_000_000)
            .optional()
            .map(
                n ->
                    n.map(
                            c ->
                                new SampleInput(
                                    OptionalLong.of(c), OptionalLong.of(3), OptionalLong.of(c)))
                        .orElse(SampleInput.UNKNOWN));
    return Combinators.combine(
            reported,
            assays,
            inputs,
            Arbitraries.of("", "0.001"),
            Arbitraries.of("", "0.01"),
            days(),
            texts())
        .as(CsvSheetTest::result)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<NewResult> result(
      String text,
      Assay assay,
      SampleInput input,
      String lod,
      String loq,
      LocalDate day,
      String comment) {
    Unit unit = Unit.PERCENT;
    Function<String, Optional<Level>> limit =
        l -> l.isEmpty() ? Optional.empty() : Optional.of(Level.ofPercent(l));
    Optional<ReadResult> read =
        new ResultReader(assay, unit, limit.apply(lod), limit.apply(loq), input).read(text).value();
    return read.map(
        r ->
            new NewResult(
                day,
                Specimen.BONE_MARROW,
                new Marker("NPM1 type A"),
                assay,
                r.value(),
                r.reported(),
                input,
                Optional.of(TODAY),
                comment));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "=1+1",
            "@SUM(A1)",
            "+1",
            "-4.92",
            "-",
            "'",
            "''=x",
            "'t Hooft",
            "\"",
            "a,b",
            "a;b",
            "ü",
            "Nguyễn",
            "محمد",
            "line\nbreak",
            "\t=1",
            "＝1",
            "x",
            " ",
            "<b>",
            "sep=;",
            "0.5")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts).strip());
  }

  private static Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1900, 1, 1), TODAY);
  }

  private static SheetsRead readBack(Sheet sheet, List<List<Cell>> rows) throws IOException {
    CsvFiles files = new CsvFiles(Days.ofFilesOn(TODAY), HeaderNames.AS_OURS, SheetLimits.USUAL);
    return files.read(
        Map.of(sheet, new ByteArrayInputStream(written(sheet, rows).getBytes(UTF_8))));
  }

  private static String written(Sheet sheet, List<List<Cell>> rows) throws IOException {
    StringWriter out = new StringWriter();
    try (CsvSheet file = CsvSheet.of(sheet, out)) {
      rows.forEach(file::write);
    }
    return out.toString();
  }
}
