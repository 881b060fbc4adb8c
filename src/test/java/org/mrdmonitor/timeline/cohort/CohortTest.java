package org.mrdmonitor.timeline.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mrdmonitor.patient.Disease.AML;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.RuleId;

class CohortTest {

  private static final AResult NPM1 = AResult.of("NPM1 type A");
  private static final ACourse DIAGNOSED = ACourse.of(AML).diagnosis("2025-01-01");

  private static Course measured(Measurement... results) {
    return DIAGNOSED.with(results).asOf("2026-11-22");
  }

  @Test
  void countsWhomItLeavesOut() {
    Cohort cohort =
        ACohort.of(
            IndexEvent.DIAGNOSIS,
            measured(NPM1.on("2025-02-01").percent("0.1"), NPM1.on("2025-03-01").percent("0.2")),
            ACourse.of(AML).with(NPM1.on("2025-02-01").percent("0.1")).asOf("2026-11-22"),
            measured(NPM1.by(Method.NGS).on("2025-02-01").percent("0.1")),
            measured(NPM1.inMarrow().on("2025-02-01").percent("0.1")),
            measured(AResult.of("KMT2A").on("2025-02-01").percent("0.1")));
    assertThat(cohort.members()).hasSize(1);
    assertThat(cohort.results()).isEqualTo(2);
    assertThat(cohort.leftOut()).isEqualTo(new Cohort.LeftOut(1, 1, 1, 0));
  }

  @Test
  void whatIsNotVerifiedIsCountedAndUsedForNothing() {
    Candidate candidate =
        new Candidate(
            new PatientId(new UUID(0, 1)),
            measured(NPM1.on("2025-02-01").percent("0.1")),
            List.of(
                NPM1.on("2025-03-01").percent("50"),
                NPM1.inMarrow().on("2025-03-01").percent("50"),
                AResult.of("KMT2A").on("2025-03-01").percent("50")),
            List.of());
    Cohort cohort = ACohort.of(IndexEvent.DIAGNOSIS, List.of(candidate));
    assertThat(cohort.results()).isEqualTo(1);
    assertThat(cohort.leftOut()).isEqualTo(new Cohort.LeftOut(0, 0, 0, 1));
  }

  @Test
  void aMolecularRelapseIsOnTheSampleOnWhichTheRuleFirstSaidSo() {
    Course course =
        DIAGNOSED
            .remission("2025-03-10")
            .with(
                NPM1.on("2025-06-01").notDetected("0.0012"),
                NPM1.on("2025-09-01").notDetected("0.0011"),
                NPM1.on("2025-12-01").percent("0.02"),
                NPM1.on("2026-01-01").percent("0.2"))
            .asOf("2026-11-22");
    Candidate.Raised conversion =
        new Candidate.Raised(
            new RuleId("aml-2021-conversion"),
            new Marker("NPM1 type A"),
            LocalDate.parse("2025-12-01"),
            LocalDate.parse("2026-01-01"));
    Cohort cohort =
        ACohort.of(
            IndexEvent.DIAGNOSIS,
            List.of(
                ACohort.candidate(1, course, conversion),
                ACohort.candidate(2, measured(NPM1.on("2025-04-01").percent("0.1")))));
    KaplanMeier curve = cohort.freeOfMolecularRelapse();
    // A warning on 01-Dec-2025; the second sample, 365 days after 01-Jan-2025, makes it more.
    // The other patient is last sampled on day 90.
    assertThat(curve.steps()).extracting(KaplanMeier.Step::day).containsExactly(365L);
    assertThat(curve.censored()).containsExactly(90L);
  }

  @Test
  void aFindingOfAnotherMarkerIsNotARelapseOfThisOne() {
    Candidate.Raised other =
        new Candidate.Raised(
            new RuleId("aml-2021-conversion"),
            new Marker("KMT2A"),
            LocalDate.parse("2025-04-01"),
            LocalDate.parse("2025-04-01"));
    Candidate candidate =
        ACohort.candidate(1, measured(NPM1.on("2025-04-01").percent("0.1")), other);
    assertThat(
            ACohort.of(IndexEvent.DIAGNOSIS, List.of(candidate)).freeOfMolecularRelapse().events())
        .isZero();
  }

  @Test
  void observationEndsWithTheLastThingKnownNotWithToday() {
    Cohort cohort =
        ACohort.of(
            IndexEvent.DIAGNOSIS,
            measured(NPM1.on("2025-01-31").percent("0.1")),
            DIAGNOSED
                .relapse("2025-03-02")
                .with(NPM1.on("2025-01-31").percent("0.1"))
                .asOf("2026-11-22"));
    KaplanMeier curve = cohort.freeOfRelapseAndDeath();
    assertThat(curve.followed()).containsExactly(30L, 60L);
    assertThat(curve.steps()).extracting(KaplanMeier.Step::day).containsExactly(60L);
  }

  @Test
  void whoIsNotSeenAfterDayZeroIsNotUnderObservation() {
    Course before =
        ACourse.of(AML)
            .transplant("2025-06-01")
            .with(NPM1.on("2025-02-01").percent("0.1"))
            .asOf("2026-11-22");
    Cohort cohort = ACohort.of(IndexEvent.TRANSPLANT, before);
    assertThat(cohort.members()).hasSize(1);
    assertThat(cohort.freeOfMolecularRelapse().patients()).isZero();
  }
}
