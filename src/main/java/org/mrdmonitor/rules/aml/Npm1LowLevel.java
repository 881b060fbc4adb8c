package org.mrdmonitor.rules.aml;

import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Phase;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * ELN 2025, low-level NPM1 after treatment: detected, below 0.01 % in blood or 0.1 % in marrow. A
 * warning, not a relapse.
 */
public final class Npm1LowLevel implements Criterion {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("aml-2025-npm1-low-level"),
          1,
          "NPM1 is detectable at a low level after treatment",
          Severity.WARNING,
          Set.of(RuleSets.ELN_AML_2025),
          Set.of(Disease.AML),
          Set.of(Marker.Kind.NPM1),
          List.of(Sources.elnAml2025("table of NPM1 by time point, column low level")));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.remission() == Remission.LOST
        || Phase.of(look) == Phase.DURING_TREATMENT
        || !look.result().detected()) {
      return Outcome.NOT_RAISED;
    }
    Level threshold = Npm1Levels.positiveIn(look.specimen());
    Certainty positive = FoldRise.isAtLeast(threshold, look.value());
    Certainty low = FoldRise.isAtLeast(TranscriptLevels.NEGATIVE, look.value());
    if (positive == Certainty.CERTAIN || low == Certainty.EXCLUDED) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = Conclusion.of(INFO, look);
    return positive == Certainty.EXCLUDED && low == Certainty.CERTAIN
        ? conclusion
            .by(
                Formula.and(
                    Formula.atLeast(look.value().lowerBound(), TranscriptLevels.NEGATIVE),
                    Formula.below(look.value().upperBound(), threshold)))
            .raised(Repeat.NOT_NEEDED)
        : conclusion.cannotTell("cannot-tell");
  }
}
