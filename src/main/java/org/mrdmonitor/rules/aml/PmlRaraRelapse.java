package org.mrdmonitor.rules.aml;

import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
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
 * ELN 2025, MRD relapse of acute promyelocytic leukaemia: PML::RARA from 0.001 % in marrow after a
 * negative; in a patient who never was negative, also tenfold above the nadir. Blood is not judged:
 * it turns positive only at frank relapse.
 */
public final class PmlRaraRelapse implements Criterion {

  private static final RuleInfo INFO =
      Aml.rule(
              "aml-2025-pml-rara-relapse",
              "PML::RARA reached the level of a possible MRD relapse in marrow",
              Severity.POSSIBLE_MOLECULAR_RELAPSE,
              RuleSets.ELN_AML_2025,
              Set.of(Marker.Kind.PML_RARA),
              Sources.elnAml2025(
                  "table of PML::RARA by time point, follow-up; footnotes 1, 2 and 4"))
          .inVersion(2);

  private static final RelapseAtLevel CRITERION =
      new RelapseAtLevel(
          INFO,
          specimen -> TranscriptLevels.NEGATIVE,
          TranscriptLevels::isNegative,
          level -> Repeat.WITHIN_FOUR_WEEKS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return SecondSample.decides(look, PmlRaraRelapse::first);
  }

  private static Outcome first(Look look) {
    return look.specimen() == Specimen.BONE_MARROW ? CRITERION.judge(look) : Outcome.NOT_RAISED;
  }
}
