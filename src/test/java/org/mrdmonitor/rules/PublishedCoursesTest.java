package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.fixture.SharedCourses;
import org.mrdmonitor.patient.Course;

/** What the rules say of 88 published courses of CML (Michor 2005, Stein 2011). */
class PublishedCoursesTest {

  private static final RuleBook BOOK = RuleBook.standard();
  private static final RuleId FAILURE = new RuleId("cml-2020-failure");
  private static final Set<String> MILESTONES =
      Set.of(
          "cml-2020-milestone-3-months",
          "cml-2020-milestone-6-months",
          "cml-2020-milestone-12-months");

  @ParameterizedTest
  @ValueSource(strings = {"STEIN-C2", "STEIN-C3", "STEIN-C4", "STEIN-C5"})
  void theCoursesThatRoseAgainEndWithAStandingPossibleFailure(String patient) {
    assertThat(BOOK.findings(SharedCourses.cml(patient)))
        .filteredOn(Finding::standing)
        .extracting(Finding::rule)
        .contains(FAILURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STEIN-B1", "STEIN-B2", "STEIN-B3", "STEIN-B4", "STEIN-B5"})
  void theResponsesEndWithoutPossibleFailure(String patient) {
    assertThat(BOOK.findings(SharedCourses.cml(patient)))
        .filteredOn(f -> f.standing() && f.severity().atLeast(Severity.WARNING))
        .isEmpty();
  }

  /** A spike between two low results: day 521 of B2, 159 of C1; the next samples 637 and 185. */
  @ParameterizedTest
  @CsvSource({
    "STEIN-B2, cml-2020-failure, 521, 637",
    "STEIN-B2, rapid-rise, 521, 637",
    "STEIN-C1, rapid-rise, 159, 185",
    "STEIN-C1, cml-2020-milestone-6-months, 159, 185"
  })
  void aSingleSpikeIsUnconfirmedAndTheNextSampleRefutesIt(
      String patient, String rule, int spike, int next) {
    Course course = SharedCourses.cml(patient);

    Finding onTheDay = latest(course.upTo(SharedCourses.dayOf(course, spike)), rule);
    Finding afterTheNext = latest(course.upTo(SharedCourses.dayOf(course, next)), rule);

    assertThat(onTheDay.raisedOn()).isEqualTo(SharedCourses.dayOf(course, spike));
    assertThat(onTheDay.confirmation().state()).isEqualTo(Confirmation.State.WANTED);
    assertThat(afterTheNext.confirmation().state()).isEqualTo(Confirmation.State.REFUTED);
    assertThat(afterTheNext.endedOn()).contains(SharedCourses.dayOf(course, next));
  }

  @Test
  void aFirstYearOfFallingLevelsRaisesNothingButMilestones() {
    SharedCourses.cml()
        .forEach(
            (patient, course) -> {
              if (patient.startsWith("MICHOR")) {
                assertThat(BOOK.findings(course))
                    .as(patient)
                    .allMatch(f -> MILESTONES.contains(f.rule().value()));
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"STEIN-A1", "STEIN-A4"})
  void whoNeverReachedOnePercentHasPossiblePrimaryResistance(String patient) {
    Finding finding = latest(SharedCourses.cml(patient), FAILURE.value());

    assertThat(finding.first().explanation().key())
        .isEqualTo("rule.cml-2020-failure.raised-never-reached");
  }

  @Test
  void everyFindingSaysThatTheValuesAreNotOnTheInternationalScale() {
    SharedCourses.cml()
        .forEach(
            (patient, course) ->
                assertThat(BOOK.findings(course))
                    .as(patient)
                    .allSatisfy(
                        f ->
                            assertThat(f.latest().evidence().limits())
                                .extracting(Explanation::key)
                                .contains("limit.not-international-scale")));
  }

  private static Finding latest(Course course, String rule) {
    List<Finding> all =
        BOOK.findings(course).stream().filter(f -> f.rule().value().equals(rule)).toList();
    assertThat(all).as(rule).isNotEmpty();
    return all.get(all.size() - 1);
  }
}
