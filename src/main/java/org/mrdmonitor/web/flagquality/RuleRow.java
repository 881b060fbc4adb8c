package org.mrdmonitor.web.flagquality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.store.OverrideReason;
import org.mrdmonitor.timeline.flagquality.FlagQuality;
import org.mrdmonitor.timeline.flagquality.RuleQuality;
import org.mrdmonitor.web.timeline.FlagMessages;

/**
 * A rule with what became of its findings.
 *
 * @param rule its name; empty for all rules together
 * @param perHundred findings per 100 results, one decimal; empty without results
 * @param reasons the coded reasons with their counts, the commonest first
 */
record RuleRow(
    String rule,
    int findings,
    int withdrawn,
    String perHundred,
    Part overridden,
    List<Reason> reasons,
    Part confirmed,
    Part relapsed) {

  /** A coded reason in the language of the page. */
  record Reason(String words, int count) {}

  static RuleRow of(FlagQuality quality, RuleQuality rule, FlagMessages messages) {
    return new RuleRow(
        rule.rule().map(RuleId::value).orElse(""),
        rule.findings(),
        rule.withdrawn(),
        quality.perHundredResults(rule).map(RuleRow::decimal).orElse(""),
        Part.of(rule.overridden()),
        rule.reasons().entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(each -> new Reason(words(each.getKey(), messages), each.getValue()))
            .toList(),
        Part.of(rule.confirmed()),
        Part.of(rule.relapsed()));
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String words(String stored, FlagMessages messages) {
    for (OverrideReason reason : OverrideReason.values()) {
      if (reason.word().equals(stored)) {
        return switch (reason) {
          case KNOWN_CAUSE -> messages.override_known_cause();
          case ASSAY_CHANGE -> messages.override_assay_change();
          case SAMPLE_DOUBTFUL -> messages.override_sample_doubtful();
          case RULE_DOES_NOT_APPLY -> messages.override_rule_does_not_apply();
          case OTHER -> messages.override_other();
        };
      }
    }
    return stored;
  }
}
