package org.mrdmonitor.rules.aml;

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
import org.mrdmonitor.rules.criteria.SecondSample;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * ELN 2025, MRD relapse by NPM1: after a negative, a level from 0.01 % in blood or 0.1 % in marrow;
 * in a patient who never was negative, such a level that is also tenfold above the nadir of the
 * same specimen.
 */
public final class Npm1Relapse implements Criterion {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("aml-2025-npm1-relapse"),
          2,
          "NPM1 reached the level of a possible MRD relapse in remission",
          Severity.POSSIBLE_MOLECULAR_RELAPSE,
          Set.of(RuleSets.ELN_AML_2025),
          Set.of(Disease.AML),
          Set.of(Marker.Kind.NPM1),
          List.of(Sources.elnAml2025("table of NPM1 by time point, follow-up; footnotes 1 and 2")));

  private static final RelapseAtLevel CRITERION =
      new RelapseAtLevel(
          INFO, Npm1Levels::positiveIn, TranscriptLevels::isNegative, Npm1Levels::repeat);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return SecondSample.decides(look, Npm1Relapse::first);
  }

  private static Outcome first(Look look) {
    return CRITERION.judge(look);
  }
}
