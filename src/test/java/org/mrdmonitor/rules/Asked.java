package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;

/**
 * A rule asked of the marker of a course's last sample: {@code
 * Asked.of(rule).about(course).raised()}.
 */
public record Asked(Rule rule, Outcome outcome) {

  /** The rule to ask. */
  public record Question(Rule rule) {

    public Asked about(ACourse course) {
      return about(course.course());
    }

    /** Asked of a course that the rule speaks of, as of its last day. */
    public Asked about(Course course) {
      Measurement last = course.measurements().get(course.measurements().size() - 1);
      assertThat(rule.info().speaksOf(course.disease(), last.marker()))
          .as("%s speaks of %s", rule.info().id(), last.marker().name())
          .isTrue();
      return new Asked(rule, rule.evaluate(course, last.marker()));
    }
  }

  public static Question of(Rule rule) {
    return new Question(rule);
  }

  /** The outcome, which must be raised; its sentence must be in the catalogue. */
  public Outcome.Raised raised() {
    assertThat(outcome).isInstanceOf(Outcome.Raised.class);
    Outcome.Raised raised = (Outcome.Raised) outcome;
    assertThat(raised.explanation().text()).isNotBlank().doesNotContain("{");
    assertThat(raised.evidence().limits()).allSatisfy(l -> assertThat(l.text()).isNotBlank());
    return raised;
  }

  /**
   * The outcome, which must be that it cannot be told, for the reason {@code rule.<id>.<variant>}.
   */
  public Outcome.CannotTell cannotTell(String variant) {
    assertThat(outcome).isInstanceOf(Outcome.CannotTell.class);
    Outcome.CannotTell answer = (Outcome.CannotTell) outcome;
    assertThat(answer.reason().key()).isEqualTo("rule." + rule.info().id() + "." + variant);
    assertThat(answer.reason().text()).isNotBlank().doesNotContain("{");
    return answer;
  }

  public void notRaised() {
    assertThat(outcome).isEqualTo(Outcome.NOT_RAISED);
  }

  /** The keys of the known limits of a conclusion, without their prefix. */
  public static List<String> limitsOf(Outcome.Raised raised) {
    return raised.evidence().limits().stream()
        .map(limit -> limit.key().substring("limit.".length()))
        .toList();
  }
}
