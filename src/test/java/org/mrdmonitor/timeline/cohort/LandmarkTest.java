package org.mrdmonitor.timeline.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mrdmonitor.patient.Disease.AML;
import static org.mrdmonitor.patient.Disease.CML;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.BelowLimit;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.timeline.Words;

/** Day 0 is 01-Jan-2025; month 3 is day 91, 02-Apr-2025, and its window day 49 to 133. */
class LandmarkTest {

  private static final AResult NPM1 = AResult.of("NPM1 type A");

  private static Landmark atThreeMonths(Course... courses) {
    return CohortLevels.landmarks(ACohort.of(IndexEvent.DIAGNOSIS, courses)).get(0);
  }

  private static Course sampled(Measurement... results) {
    return ACourse.of(AML).diagnosis("2025-01-01").with(results).asOf("2026-11-22");
  }

  @Test
  void tellsTheShareOfThoseOfWhomItCanBeTold() {
    Landmark landmark =
        atThreeMonths(
            sampled(NPM1.on("2025-04-02").notDetected("0.001")),
            sampled(NPM1.on("2025-04-02").percent("0.004")),
            sampled(NPM1.on("2025-04-02").percent("0.4")),
            sampled(NPM1.on("2025-04-02").notDetected("0.03")),
            sampled(
                NPM1.on("2025-04-02").with(new BelowLimit(Level.ofPercent("0.001")), "<0.001")));
    assertThat(landmark.sampled()).isEqualTo(5);
    assertThat(landmark.undetected()).isEqualTo(new Share(2, 4));
    assertThat(landmark.below()).singleElement().satisfies(LandmarkTest::atMostOneInTenThousand);
  }

  /** 0.01 %: 0.001, 0.004 and < 0.001 are; 0.4 is not; of < 0.03 it cannot be told. */
  private static void atMostOneInTenThousand(Landmark.AtMost at) {
    assertThat(at.threshold().level()).isEqualTo(Level.ofPercent("0.01"));
    assertThat(at.share()).isEqualTo(new Share(3, 4));
  }

  @Test
  void judgesBcrAbl1ByDepthsOfResponseEachLevelOnce() {
    AResult bcr = AResult.of("BCR::ABL1").onInternationalScale();
    Course course =
        ACourse.of(CML)
            .diagnosis("2025-01-01")
            .with(bcr.on("2025-04-02").percent("0.005"))
            .asOf("2026-11-22");
    Cohort cohort =
        Cohort.of(
            CML,
            Marker.Kind.BCR_ABL1,
            Specimen.PERIPHERAL_BLOOD,
            IndexEvent.DIAGNOSIS,
            List.of(ACohort.candidate(1, course)));
    assertThat(CohortLevels.landmarks(cohort).get(0).below())
        .extracting(at -> at.threshold().label(Words.english()) + " " + at.share().count())
        .startsWith("MR4.5 0", "MR4 1", "MR3, major molecular response 1");
  }

  @Test
  void anInadequateNegativeIsNoNegative() {
    Landmark landmark =
        atThreeMonths(sampled(NPM1.on("2025-04-02").withControlCopies(500).notDetected("0.6")));
    assertThat(landmark.sampled()).isEqualTo(1);
    assertThat(landmark.undetected()).isEqualTo(new Share(0, 0));
  }

  @Test
  void notSampledIsNotNegative() {
    Landmark landmark =
        atThreeMonths(
            sampled(
                NPM1.on("2025-02-18").notDetected("0.001"),
                NPM1.on("2025-05-15").notDetected("0.001")));
    // days 48 and 134, one day too early and one too late
    assertThat(landmark.notSampled()).isEqualTo(1);
    assertThat(landmark.undetected().of()).isZero();
  }

  @Test
  void theNearestSampleCountsAndOfTwoTheLater() {
    Landmark landmark =
        atThreeMonths(
            sampled(
                NPM1.on("2025-03-31").percent("0.4"),
                NPM1.on("2025-04-04").notDetected("0.001"),
                NPM1.on("2025-04-20").percent("3")));
    assertThat(landmark.undetected()).isEqualTo(new Share(1, 1));
  }

  @Test
  void tellsWhoDiedAndWhoIsNotThereYet() {
    Landmark landmark =
        atThreeMonths(
            ACourse.of(AML)
                .diagnosis("2025-01-01")
                .with(NPM1.on("2025-01-02").percent("30"))
                .asOf("2025-04-20"),
            dead("2025-02-01"),
            dead("2025-03-20"));
    assertThat(landmark.notReached()).isEqualTo(1);
    assertThat(landmark.died()).isEqualTo(1);
    assertThat(landmark.notSampled()).isEqualTo(1);
  }

  private static Course dead(String day) {
    return ACourse.of(AML)
        .diagnosis("2025-01-01")
        .death(day)
        .with(NPM1.on("2025-01-02").percent("30"))
        .asOf("2026-11-22");
  }
}
