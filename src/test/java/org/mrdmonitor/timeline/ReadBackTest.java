package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleId;

class ReadBackTest {

  private static final AResult NPM1 = AResult.of("NPM1").inBlood();
  private static final RuleBook NO_RULES = new RuleBook(List.of());

  private static final Course COURSE =
      ACourse.of(Disease.AML)
          .with(
              NPM1.on("2026-05-04").percent("0.0021"),
              NPM1.on("2026-09-07").percent("0.0094"),
              NPM1.inMarrow().on("2026-10-01").percent("5"))
          .asOf("2026-11-22");

  /**
   * log10(0.031 / 0.0094) = 0.5182 and log10(0.031 / 0.0021) = 1.1691; the marrow sample is another
   * series.
   */
  @Test
  void comparesWithTheLastAndTheLowestOfItsOwnSeries() {
    ReadBack readBack = ReadBack.of(COURSE, NO_RULES, NPM1.on("2026-11-13").percent("0.031"));
    assertThat(readBack.fromLast().orElseThrow().logs().orElseThrow())
        .isCloseTo(0.5182, within(5e-5));
    assertThat(readBack.fromNadir().orElseThrow().logs().orElseThrow())
        .isCloseTo(1.1691, within(5e-5));
    assertThat(readBack.unlikely()).isFalse();
  }

  @Test
  void aNegativeHasNoLogChange() {
    ReadBack readBack = ReadBack.of(COURSE, NO_RULES, NPM1.on("2026-11-13").notDetected("0.006"));
    assertThat(readBack.fromLast().orElseThrow().logs()).isEmpty();
  }

  /** 31 % after 0.0094 % is 3.5 logs: more likely a slip of the unit. */
  @Test
  void aJumpOfThreeLogsIsAskedAbout() {
    assertThat(ReadBack.of(COURSE, NO_RULES, NPM1.on("2026-11-13").percent("31")).unlikely())
        .isTrue();
  }

  @Test
  void theFirstOfASeriesComparesWithNothing() {
    Measurement first = AResult.of("FLT3-ITD").on("2026-11-13").percent("1");
    assertThat(ReadBack.of(COURSE, NO_RULES, first).fromLast()).isEmpty();
  }

  /** A second positive after the conversion: nothing further, and what is known goes on. */
  @Test
  void aFindingThatGoesOnIsNotSilentlyLeftOut() {
    Course turnedPositive =
        ACourse.of(Disease.AML)
            .diagnosis("2025-01-10")
            .remission("2025-03-10")
            .with(NPM1.on("2026-01-05").notDetected("0.001"), NPM1.on("2026-09-07").percent("0.02"))
            .asOf("2026-11-22");
    Rule rule = RuleBook.standard().rule(new RuleId("aml-2021-conversion")).orElseThrow();
    RuleBook conversion = new RuleBook(List.of(rule));

    ReadBack readBack =
        ReadBack.of(turnedPositive, conversion, NPM1.on("2026-11-13").percent("0.03"));

    assertThat(readBack.raises()).isEmpty();
    assertThat(readBack.goesOn())
        .singleElement()
        .extracting(Finding::raisedOn)
        .hasToString("2026-09-07");
  }
}
