package org.mrdmonitor.rules.aml;

import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.SecondSample;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * ELN 2025, MRD relapse by a core-binding-factor fusion: after a negative, a level from 0.1 % in
 * blood or marrow; in a patient who never was negative, also tenfold above the nadir.
 */
public final class CbfRelapse implements Criterion {

  private static final Level POSITIVE = Level.ofPercent("0.1");

  private static final RuleInfo INFO =
      Aml.rule(
              "aml-2025-cbf-relapse",
              "A core-binding-factor fusion reached the level of a possible MRD relapse in"
                  + " remission",
              Severity.POSSIBLE_MOLECULAR_RELAPSE,
              RuleSets.ELN_AML_2025,
              CoreBindingFactor.MARKERS,
              Sources.elnAml2025("table of CBF by time point, follow-up; footnotes 1 and 2"))
          .inVersion(2);

  private static final RelapseAtLevel CRITERION =
      new RelapseAtLevel(
          INFO,
          specimen -> POSITIVE,
          TranscriptLevels::isNegative,
          level -> Repeat.WITHIN_FOUR_WEEKS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return SecondSample.decides(look, CbfRelapse::first);
  }

  private static Outcome first(Look look) {
    return CRITERION.judge(look);
  }
}
