package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.FactorPeriod;
import org.mrdmonitor.measurement.InternationalScale;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.ImportReport.Tally;

/** Files whose rows name an assay of the catalogue: Kit 3 of Ulm has the factor 0.8 in 2025. */
@QuarkusTest
class ImportScaleTest {

  private static final Measurement RATIO = ratio("Kit 3", "Ulm", "2025-04-02", "0.05");
  private static final Measurement BEFORE = ratio("Kit 3", "Ulm", "2024-12-31", "0.05");

  @Inject Imports imports;
  @Inject Assays assays;
  @Inject Patients patients;
  @Inject PatientFiles files;
  @Inject PatientRecords records;
  @Inject Ward ward;

  private Actor clinician;
  private AssayVersion kit;

  @BeforeEach
  void catalogue() {
    clinician = ward.clinician();
    kit = done(assays.add(clinician, clinician.home(), kit("Ulm", period("0.8"))));
  }

  @Test
  void aRatioIsConvertedWithTheFactorOfItsDayAndBothAreKept() {
    ImportReport report = imports.apply(clinician, Sources.of("S-1", "", RATIO));

    assertThat(report.converted()).isEqualTo(1);
    assertThat(report.remarks()).isEmpty();
    NewResult recorded = recorded().get(0);
    // 0.05 % * 0.8 = 0.04 %
    assertThat(recorded.value().upperBound()).isEqualTo(Level.ofPercent("0.04"));
    assertThat(recorded.assay().internationalScale()).isTrue();
    assertThat(recorded.reported().conversion()).contains(ConversionFactor.of("0.8"));
    assertThat(recorded.reported().text()).isEqualTo(RATIO.reported().text());
    assertThat(recorded.reported().unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void aLaboratoryThatIsLeftOpenIsTheAssaysWhereOneAloneFits() {
    Measurement open = ratio("kit 3", "", "2025-04-02", "0.05");
    assertThat(imports.preview(clinician, Sources.of("S-1", "", open)).converted()).isEqualTo(1);
    done(assays.add(clinician, clinician.home(), kit("Jena", period("0.6"))));
    assertThat(imports.preview(clinician, Sources.of("S-1", "", open)).converted()).isZero();
  }

  @Test
  void aDayWithoutAFactorStaysOffTheScaleAndThePreviewSaysSo() {
    ImportReport report = imports.preview(clinician, Sources.of("S-1", "", RATIO, BEFORE));

    assertThat(report.clean()).isTrue();
    assertThat(report.converted()).isEqualTo(1);
    assertThat(report.remarks()).hasSize(1);
    SourceFile.RowProblem remark = report.remarks().get(0);
    assertThat(remark.place()).isEqualTo(new SourceFile.Place("results", 3));
    assertThat(remark.problem().text()).contains("Kit 3", "31-Dec-2024", "International Scale");

    imports.apply(clinician, Sources.of("S-1", "", BEFORE));
    assertThat(recorded().get(0).value()).isEqualTo(BEFORE.value());
    assertThat(recorded().get(0).assay().internationalScale()).isFalse();
  }

  @Test
  void theSameFileAddsNothingAgain() {
    SourceFile source = Sources.of("S-1", "", RATIO, BEFORE);
    imports.apply(clinician, source);
    assertThat(imports.apply(clinician, source).results()).isEqualTo(new Tally(0, 2));
    assertThat(recorded()).hasSize(2);
  }

  @Test
  void theSameFileAddsNothingAfterTheCatalogueChanged() {
    SourceFile source = Sources.of("S-1", "", RATIO, BEFORE);
    imports.apply(clinician, source);
    List<NewResult> before = recorded();
    FactorPeriod longer =
        new FactorPeriod(
            ConversionFactor.of("0.7"), LocalDate.parse("2024-01-01"), Optional.empty());
    done(assays.change(clinician, kit.id(), 1, kit("Ulm", longer), "Recalibrated."));

    ImportReport again = imports.apply(clinician, source);

    assertThat(again.clean()).isTrue();
    assertThat(again.results()).isEqualTo(new Tally(0, 2));
    assertThat(again.converted()).isZero();
    assertThat(recorded()).isEqualTo(before);
  }

  @Test
  void anotherValueOfTheDayIsAConflictAsEver() {
    imports.apply(clinician, Sources.of("S-1", "", RATIO));
    Measurement other = ratio("Kit 3", "Ulm", "2025-04-02", "0.06");
    ImportReport report = imports.apply(clinician, Sources.resultsOnly("S-1", other));
    assertThat(report.conflicts()).hasSize(1);
    assertThat(recorded()).hasSize(1);
  }

  @Test
  void whatWasEnteredByHandAndConvertedIsTheSameRow() {
    imports.apply(clinician, Sources.of("S-1", ""));
    NewResult entered = Ward.entered(RATIO).convertedBy(ConversionFactor.of("0.8"));
    records.record(
        clinician, only().patient().id(), List.of(Entry.of(entered)), IdempotencyKey.fresh());
    assertThat(imports.apply(clinician, Sources.resultsOnly("S-1", RATIO)).results())
        .isEqualTo(new Tally(0, 1));
  }

  @Test
  void whatNamesNoAssayOfTheCatalogueIsLeftAsItIs() {
    Measurement onScale =
        AResult.of("BCR::ABL1").onInternationalScale().on("2025-05-01").percent("0.05");
    SourceFile source =
        Sources.of(
            "S-1",
            "",
            ratio("", "Ulm", "2025-01-02", "0.05"),
            ratio("Kit 4", "Ulm", "2025-02-02", "0.05"),
            ratio("Kit 3", "Jena", "2025-03-02", "0.05"),
            onScale);

    ImportReport report = imports.apply(clinician, source);

    assertThat(report.converted()).isZero();
    assertThat(report.remarks()).isEmpty();
    assertThat(recorded().stream().map(r -> r.value().upperBound()).distinct())
        .containsExactly(Level.ofPercent("0.05"));
  }

  @Test
  void theCatalogueOfAnotherCentreSaysNothing() {
    Actor elsewhere = ward.clinician();
    assertThat(imports.preview(elsewhere, Sources.of("S-1", "", RATIO)).converted()).isZero();
  }

  private List<NewResult> recorded() {
    return only().results().stream().map(History::current).map(ResultVersion::content).toList();
  }

  private PatientFile only() {
    return files.open(clinician, patients.byHospitalId(clinician, "S-1").get(0), Purpose.VIEW);
  }

  private static Measurement ratio(String name, String laboratory, String day, String percent) {
    Assay assay = new Assay(Method.RT_QPCR, false, Optional.of(ControlGene.ABL1), laboratory, name);
    return AResult.of("BCR::ABL1").withAssay(assay).on(day).percent(percent);
  }

  private static FactorPeriod period(String factor) {
    return new FactorPeriod(
        ConversionFactor.of(factor),
        LocalDate.parse("2025-01-01"),
        Optional.of(LocalDate.parse("2025-12-31")));
  }

  private static AssayDefinition kit(String laboratory, FactorPeriod period) {
    return new AssayDefinition(
        "Kit 3",
        laboratory,
        Method.RT_QPCR,
        List.of(new Marker("BCR::ABL1")),
        Set.of(),
        Unit.PERCENT,
        Optional.of(ControlGene.ABL1),
        Optional.empty(),
        Optional.empty(),
        new InternationalScale(List.of(period)));
  }

  private static AssayVersion done(Assays.Saved saved) {
    return ((Assays.Saved.Done) saved).now();
  }
}
