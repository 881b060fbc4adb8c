package org.mrdmonitor.web.flagquality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.store.QualityReport;
import org.mrdmonitor.timeline.flagquality.FlagQuality;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.timeline.FlagMessages;

/**
 * What the page shows.
 *
 * @param announced relapses before which a finding stood, of all
 * @param all the row of all rules together
 * @param promptness the first row is of all severities
 */
record QualityView(
    List<Choice> diseases,
    long results,
    Part announced,
    RuleRow all,
    List<RuleRow> rules,
    List<RuleRow> toReview,
    List<PromptRow> promptness,
    List<MissedRow> missed) {

  static QualityView of(QualityReport report, QualityMessages words, FlagMessages reasons) {
    FlagQuality quality = report.quality();
    return new QualityView(
        diseases(words),
        quality.results(),
        Part.of(quality.announced()),
        RuleRow.of(quality, quality.all(), reasons),
        quality.rules().stream().map(rule -> RuleRow.of(quality, rule, reasons)).toList(),
        quality.toReview().stream().map(rule -> RuleRow.of(quality, rule, reasons)).toList(),
        quality.promptness().stream().map(each -> PromptRow.of(each, words)).toList(),
        report.missed().stream().map(MissedRow::of).toList());
  }

  private static List<Choice> diseases(QualityMessages words) {
    return Stream.concat(
            Stream.of(new Choice("", words.all_diseases())),
            Arrays.stream(Disease.values()).map(d -> new Choice(d.code(), d.code())))
        .toList();
  }

  /** All severities together. */
  public PromptRow overall() {
    return promptness.get(0);
  }
}
