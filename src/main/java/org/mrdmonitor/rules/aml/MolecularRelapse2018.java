package org.mrdmonitor.rules.aml;

import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.SecondSample;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * ELN 2018, molecular relapse: in a patient who tested negative, a rise of at least one log10
 * between any two positive samples. A single conversion is not yet one.
 */
public final class MolecularRelapse2018 implements Criterion {

  private static final RuleInfo INFO =
      Aml.rule(
              "aml-2018-molecular-relapse",
              "After a negative sample, MRD rose at least tenfold between two positive samples",
              Severity.POSSIBLE_MOLECULAR_RELAPSE,
              RuleSets.ELN_AML_2018,
              Aml.TRANSCRIPTS,
              Sources.elnAml2018("definition of molecular relapse"))
          .inVersion(2);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return SecondSample.decides(look, MolecularRelapse2018::first);
  }

  private static Outcome first(Look look) {
    return look.remission() == Remission.LOST || Positivity.bestNegative(look).isEmpty()
        ? Outcome.NOT_RAISED
        : OneLog.sinceLowLevel(INFO, look);
  }
}
