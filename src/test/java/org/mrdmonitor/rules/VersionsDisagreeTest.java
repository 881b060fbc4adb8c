package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;

/** Consensus versions disagree on one result, on purpose; the book shows what each says. */
class VersionsDisagreeTest {

  private static final ACourse NEGATIVE_AFTER_TREATMENT =
      ACourse.of(Disease.AML)
          .therapy("2025-01-03", "2025-05-30", "intensive chemotherapy")
          .remission("2025-02-10")
          .with(marrow("2025-09-01").notDetected("0.001"));

  /** NPM1 in marrow 0.05 % after a negative: 2021 MRD relapse, 2025 low level, 2018 not yet. */
  @Test
  void aLowConversionInMarrow() {
    Course course = NEGATIVE_AFTER_TREATMENT.with(marrow("2025-12-01").percent("0.05")).course();

    assertThat(raised(course, RuleSets.ELN_AML_2021)).containsExactly("aml-2021-conversion");
    assertThat(raised(course, RuleSets.ELN_AML_2025)).containsExactly("aml-2025-npm1-low-level");
    assertThat(raised(course, RuleSets.ELN_AML_2018)).isEmpty();
  }

  /** Ten times higher a month later, all three speak of a possible relapse. */
  @Test
  void aTenfoldRiseAfterIt() {
    Course course =
        NEGATIVE_AFTER_TREATMENT
            .with(marrow("2025-12-01").percent("0.05"))
            .with(marrow("2026-01-01").percent("0.5"))
            .course();

    assertThat(raised(course, RuleSets.ELN_AML_2021))
        .containsExactly("aml-2021-conversion", "aml-2021-tenfold-rise");
    assertThat(raised(course, RuleSets.ELN_AML_2025)).containsExactly("aml-2025-npm1-relapse");
    assertThat(raised(course, RuleSets.ELN_AML_2018)).containsExactly("aml-2018-molecular-relapse");
  }

  private static List<String> raised(Course course, RuleSet set) {
    return RuleBook.standard().inForce(course.disease(), Set.of(set)).findings(course).stream()
        .filter(Finding::standing)
        .map(finding -> finding.rule().value())
        .sorted()
        .toList();
  }

  private static AResult marrow(String day) {
    return AResult.of("NPM1").inMarrow().on(day);
  }
}
