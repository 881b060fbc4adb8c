package org.mrdmonitor.rules.aml;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.SecondSample;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * ELN 2021, MRD relapse by its second criterion: a rise of at least one log10 between any two
 * positive samples in a patient in remission with MRD at low level (below 2 %), by PCR of a
 * transcript.
 *
 * <p>"Between any two" is against the lowest earlier positive of the same specimen, assay and
 * control gene. A negative is never one of the two.
 */
public final class TenfoldRise implements Criterion {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("aml-2021-tenfold-rise"),
          2,
          "Low-level MRD rose at least tenfold between two positive samples in remission",
          Severity.POSSIBLE_MOLECULAR_RELAPSE,
          Set.of(RuleSets.ELN_AML_2021, RuleSets.ELN_AML_2022),
          Set.of(Disease.AML),
          EnumSet.of(Marker.Kind.NPM1, Marker.Kind.RUNX1_RUNX1T1, Marker.Kind.CBFB_MYH11),
          List.of(
              Sources.elnAml2021("definition of MRD relapse, second criterion"),
              Sources.elnAml2022("response criteria, MRD relapse")));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return SecondSample.decides(look, TenfoldRise::first);
  }

  private static Outcome first(Look look) {
    return look.remission() == Remission.LOST
        ? Outcome.NOT_RAISED
        : OneLog.sinceLowLevel(INFO, look);
  }
}
