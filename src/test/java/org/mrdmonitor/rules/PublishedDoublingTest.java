package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;

class PublishedDoublingTest {

  private static final Course REMISSION = ACourse.of(Disease.AML).asOf("2026-01-01");

  /** 28 ÷ (3.3219 · doubling time), the rise of four weeks in log10. */
  @ParameterizedTest
  @CsvSource({"NPM1, 0.766", "PML::RARA, 0.702", "RUNX1::RUNX1T1, 0.602", "CBFB::MYH11, 0.234"})
  void theRiseOfFourWeeksFollowsFromTheDoublingTime(String marker, double rise) {
    assertThat(PublishedDoubling.of(REMISSION, new Marker(marker)).orElseThrow().expectedRise(28))
        .isCloseTo(rise, within(0.001));
  }

  @Test
  void bcrAbl1HasOneAfterAStopOnly() {
    ACourse cml = ACourse.of(Disease.CML).openTherapy("2024-01-01", "imatinib");
    Marker marker = new Marker("BCR::ABL1");

    assertThat(PublishedDoubling.of(cml.asOf("2026-01-01"), marker)).isEmpty();
    // 28 ÷ (3.3219 · 9.0) = 0.937
    assertThat(
            PublishedDoubling.of(cml.therapyStop("2025-06-01").asOf("2026-01-01"), marker)
                .orElseThrow()
                .expectedRise(28))
        .isCloseTo(0.937, within(0.001));
  }

  /** An equal repeat after 28 days is compatible with a slow marker and not with a fast one. */
  @ParameterizedTest
  @CsvSource({"NPM1, true", "PML::RARA, true", "RUNX1::RUNX1T1, true", "CBFB::MYH11, false"})
  void anEqualRepeatCastsDoubtWhereTheMarkerIsFast(String marker, boolean doubt) {
    AResult sample = AResult.of(marker).inMarrow();
    ACourse confirmed =
        ACourse.of(Disease.AML)
            .remission("2025-02-10")
            .with(
                sample.on("2025-06-01").notDetected("0.001"),
                sample.on("2025-09-01").percent("0.5"),
                sample.on("2025-09-29").percent("0.5"));
    Finding finding =
        RuleBook.standard().findings(confirmed.course()).stream()
            .filter(f -> f.rule().value().equals("aml-2021-conversion"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.confirmation().state()).isEqualTo(Confirmation.State.CONFIRMED);
    assertThat(
            finding.latest().evidence().limits().stream()
                .anyMatch(limit -> limit.key().equals("limit.slower-repeat")))
        .isEqualTo(doubt);
  }

  @Test
  void aRepeatThatRoseAsExpectedCastsNone() {
    AResult sample = AResult.of("NPM1").inMarrow();
    Course course =
        ACourse.of(Disease.AML)
            .remission("2025-02-10")
            .with(
                sample.on("2025-06-01").notDetected("0.001"),
                sample.on("2025-09-01").percent("0.5"),
                sample.on("2025-09-29").percent("3"))
            .course();

    assertThat(RuleBook.standard().findings(course))
        .flatExtracting(f -> f.latest().evidence().limits())
        .extracting(Explanation::key)
        .doesNotContain("limit.slower-repeat");
  }
}
