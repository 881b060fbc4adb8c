package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Dossier;
import org.mrdmonitor.patient.EventKind;

class DemonstrationCohortTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<Dossier> COHORT = DemonstrationCohort.of(1, TODAY);

  @Test
  void theSamePatientsComeBackOnTheSameDay() {
    assertThat(DemonstrationCohort.of(1, TODAY)).isEqualTo(COHORT);
  }

  @Test
  void aboutOneHundredAndTwentyPatientsHaveIdentifiersOfTheirOwn() {
    Set<String> ids =
        COHORT.stream().map(d -> d.patient().hospitalId()).collect(Collectors.toSet());

    assertThat(ids).hasSameSizeAs(COHORT).hasSize(121);
  }

  @Test
  void everyDiseaseAndEveryKindOfMarkerIsThere() {
    assertThat(COHORT.stream().map(d -> d.patient().disease()).distinct())
        .containsExactlyInAnyOrder(Disease.values());
    assertThat(
            COHORT.stream()
                .flatMap(d -> d.results().stream())
                .map(r -> r.marker().kind())
                .distinct())
        .contains(
            Marker.Kind.NPM1,
            Marker.Kind.RUNX1_RUNX1T1,
            Marker.Kind.CBFB_MYH11,
            Marker.Kind.PML_RARA,
            Marker.Kind.KMT2A,
            Marker.Kind.FLT3_ITD,
            Marker.Kind.BCR_ABL1,
            Marker.Kind.BCR_ABL1_E1A2,
            Marker.Kind.IG_TR,
            Marker.Kind.FLOW)
        .doesNotContain(Marker.Kind.OTHER);
  }

  @Test
  void nothingIsKnownThatLiesAfterToday() {
    for (Dossier each : COHORT) {
      assertThat(each.results())
          .isNotEmpty()
          .allSatisfy(r -> assertThat(r.reportedOn().orElseThrow()).isBeforeOrEqualTo(TODAY));
      assertThat(each.events()).allSatisfy(e -> assertThat(e.on()).isBeforeOrEqualTo(TODAY));
      assertThat(each.patient().bornOn().orElseThrow()).isBefore(each.results().get(0).sampledOn());
    }
  }

  @Test
  void someAreOverdueSomeRoseInTheLastTwoWeeksAndSomeRelapsed() {
    assertThat(COHORT.stream().filter(d -> daysSinceLast(d) >= 120).count()).isBetween(5L, 25L);
    assertThat(COHORT.stream().filter(d -> last(d).value().quantified() && daysSinceLast(d) <= 14))
        .hasSizeGreaterThan(20);
    assertThat(
            COHORT.stream()
                .filter(d -> d.events().stream().anyMatch(e -> e.kind() == EventKind.RELAPSE)))
        .hasSizeBetween(4, 20);
  }

  @Test
  void theShowcaseRisesPastTheThresholdInBloodAfterNegatives() {
    Dossier anna = COHORT.get(0);

    assertThat(anna.patient().familyName()).isEqualTo("Example");
    assertThat(last(anna).value().lowerBound().isAtLeast(Level.ofPercent("0.01"))).isTrue();
    assertThat(anna.results()).anyMatch(r -> r.value().notDetected());
  }

  @Test
  void theLastPatientIsNegativeByOneMarkerWhileAnotherRises() {
    Dossier clara = COHORT.get(COHORT.size() - 1);
    List<NewResult> npm1 = ofKind(clara, Marker.Kind.NPM1);
    List<NewResult> flt3 = ofKind(clara, Marker.Kind.FLT3_ITD);

    assertThat(npm1.get(npm1.size() - 1).value().notDetected()).isTrue();
    NewResult before = flt3.get(flt3.size() - 2);
    assertThat(flt3.get(flt3.size() - 1).value().lowerBound().isAbove(before.value().upperBound()))
        .isTrue();
  }

  private static List<NewResult> ofKind(Dossier dossier, Marker.Kind kind) {
    return dossier.results().stream().filter(r -> r.marker().kind() == kind).toList();
  }

  private static NewResult last(Dossier dossier) {
    return dossier.results().get(dossier.results().size() - 1);
  }

  private static long daysSinceLast(Dossier dossier) {
    return ChronoUnit.DAYS.between(last(dossier).sampledOn(), TODAY);
  }
}
