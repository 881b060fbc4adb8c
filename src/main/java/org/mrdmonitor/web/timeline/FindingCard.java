package org.mrdmonitor.web.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.store.RecordedFinding;

/**
 * A finding as the pages of a patient show it: what, since when, by which rule, and what is wanted.
 *
 * @param path of the flag card; empty in a replay, where the record holds no such finding
 * @param state code of what people made of it; in a replay {@code standing} or {@code ended}
 * @param confirmation code: none-needed, repeat-wanted, overdue, confirmed, refuted
 * @param source the first work the rule cites, in short
 * @param late whether nobody has looked at it although its day has passed
 */
record FindingCard(
    Optional<String> path,
    Severity severity,
    String sentence,
    String marker,
    String specimen,
    String rule,
    int ruleVersion,
    String sets,
    Optional<Citation> source,
    String raisedOn,
    Optional<String> endedOn,
    String state,
    String confirmation,
    Optional<String> dueBy,
    Optional<String> acknowledgeBy,
    boolean late,
    Optional<RecordedFinding.Decision> decision,
    Optional<String> decidedAt) {

  static FindingCard of(RecordedFinding finding, LocalDate today, Locale language) {
    boolean open = finding.state() == FindingState.OPEN;
    return new FindingCard(
        Optional.of("/findings/" + finding.id()),
        finding.severity(),
        finding.explanation().in(language),
        finding.marker().name(),
        finding.specimen().code(),
        finding.rule().value(),
        finding.ruleVersion(),
        sets(finding.rule()),
        source(finding.rule()),
        LevelText.day(finding.raisedOn()),
        finding.endedOn().map(LevelText::day),
        finding.state().code(),
        finding.confirmation().state().code(),
        finding.confirmation().dueBy().map(LevelText::day),
        open ? Optional.of(LevelText.day(finding.acknowledgeBy())) : Optional.empty(),
        finding.lateOn(today),
        finding.decision().map(d -> d.in(language)),
        finding.decision().map(d -> Moment.of(d.at())));
  }

  /** What a rule would have raised on a past day. */
  static FindingCard replayed(Finding finding, Locale language) {
    Explanation explanation = finding.latest().explanation();
    Confirmation confirmation = finding.confirmation();
    return new FindingCard(
        Optional.empty(),
        finding.severity(),
        explanation.in(language),
        finding.marker().name(),
        finding.specimen().code(),
        finding.rule().value(),
        finding.ruleVersion(),
        sets(finding.rule()),
        source(finding.rule()),
        LevelText.day(finding.raisedOn()),
        finding.endedOn().map(LevelText::day),
        finding.standing() ? "standing" : "ended",
        confirmation.state().code(),
        confirmation.dueBy().map(LevelText::day),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether it waits for somebody. */
  public boolean waiting() {
    return state.equals("open") || state.equals("acknowledged") || state.equals("standing");
  }

  public boolean open() {
    return state.equals("open");
  }

  static String sets(RuleId rule) {
    return Story.rule(rule)
        .map(Rule::info)
        .map(RuleInfo::sets)
        .map(sets -> sets.stream().map(RuleSet::name).sorted().collect(Collectors.joining(", ")))
        .orElse("");
  }

  private static Optional<Citation> source(RuleId rule) {
    return Story.rule(rule).flatMap(r -> r.info().citations().stream().findFirst());
  }
}
