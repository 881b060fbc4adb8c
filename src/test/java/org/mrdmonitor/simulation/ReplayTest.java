package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.Severity;

class ReplayTest {

  private static final List<SeededCourse> COURSES = courses();
  private static final List<Rule> IN_FORCE = Replay.inForce(RuleBook.standard(), Disease.AML);

  @Test
  void rulesTogetherFindAtLeastWhatEachOfThemFinds() {
    Replay replay = new Replay(COURSES, IN_FORCE);
    Severity severity = Severity.POSSIBLE_MOLECULAR_RELAPSE;
    Performance together = replay.together("all", severity);

    assertThat(replay.each(severity))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.found()).isLessThanOrEqualTo(together.found()));
  }

  @Test
  void mostRelapsesAreFoundBeforeTheyComeAndMoreAlarmsAreFalseForASpreadsheet() {
    Replay replay = new Replay(COURSES, IN_FORCE);
    Performance warned = replay.together("all", Severity.WARNING);
    Performance inForce = replay.together("all", Severity.POSSIBLE_MOLECULAR_RELAPSE);
    Performance naive =
        new Replay(COURSES, List.of(Naive.values()))
            .together("naive", Severity.POSSIBLE_MOLECULAR_RELAPSE);

    assertThat(inForce.relapses()).isGreaterThan(20);
    assertThat(warned.sensitivity().value()).isGreaterThan(0.95);
    assertThat(inForce.sensitivity().value()).isBetween(0.85, warned.sensitivity().value());
    assertThat(naive.allFalse()).isGreaterThan(inForce.allFalse());
  }

  @Test
  void rulesOfOtherMarkersAreNotAsked() {
    assertThat(new Replay(COURSES, IN_FORCE).each(Severity.INFORMATION))
        .allSatisfy(each -> assertThat(each.label()).doesNotContain("cml"));
  }

  private static List<SeededCourse> courses() {
    CourseSimulator simulator =
        new CourseSimulator(
            MarkerModel.NPM1, LocalDate.of(2020, 1, 1), 20261122, Sampling.WITH_REPEATS);
    return LongStream.range(0, 120).mapToObj(simulator::course).toList();
  }
}
