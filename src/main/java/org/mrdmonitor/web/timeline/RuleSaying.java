package org.mrdmonitor.web.timeline;

import java.util.List;
import java.util.Locale;
import org.mrdmonitor.rules.Assessment;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Severity;

/**
 * What a rule says of a marker on the day looked at, where that is not "not raised".
 *
 * @param outcome {@code raised} or {@code cannot-tell}
 * @param severities the severity where it is raised
 */
record RuleSaying(
    String rule,
    int version,
    String sets,
    String summary,
    String marker,
    String outcome,
    List<Severity> severities,
    String sentence) {

  static List<RuleSaying> of(List<Assessment> assessments, Locale language) {
    return assessments.stream()
        .filter(a -> !(a.outcome() instanceof Outcome.NotRaised))
        .map(a -> of(a, language))
        .toList();
  }

  private static RuleSaying of(Assessment assessment, Locale language) {
    boolean raised = assessment.outcome() instanceof Outcome.Raised;
    return new RuleSaying(
        assessment.rule().id().value(),
        assessment.rule().version(),
        FindingCard.sets(assessment.rule().id()),
        assessment.rule().summaryIn(language),
        assessment.marker().name(),
        raised ? "raised" : "cannot-tell",
        assessment.outcome() instanceof Outcome.Raised r ? List.of(r.severity()) : List.of(),
        sentence(assessment.outcome(), language));
  }

  private static String sentence(Outcome outcome, Locale language) {
    if (outcome instanceof Outcome.Raised raised) {
      return raised.explanation().in(language);
    }
    return outcome instanceof Outcome.CannotTell cannot ? cannot.reason().in(language) : "";
  }

  public String path() {
    return "/rules/" + rule;
  }
}
