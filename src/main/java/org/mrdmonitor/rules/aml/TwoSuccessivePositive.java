package org.mrdmonitor.rules.aml;

import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Phase;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * Molecular relapse by two successive positive samples of one specimen after treatment: PML::RARA
 * in marrow (Lo-Coco 1999), RUNX1::RUNX1T1 in blood after a complete molecular response (Willekens
 * 2016). The first of the two is a warning that wants the second.
 */
public final class TwoSuccessivePositive implements Criterion {

  /** The second sample of APL is taken one to four weeks after the first. */
  private static final Repeat SECOND_SAMPLE = Repeat.WITHIN_FOUR_WEEKS;

  private final RuleInfo info;
  private final Specimen specimen;

  private TwoSuccessivePositive(RuleInfo info, Specimen specimen) {
    this.info = info;
    this.specimen = specimen;
  }

  public static TwoSuccessivePositive pmlRara() {
    return new TwoSuccessivePositive(
        rule(
            "aml-apl-two-positive",
            "PML::RARA is positive in two successive marrow samples",
            Marker.Kind.PML_RARA,
            Sources.loCoco1999("abstract, definition of molecular relapse")),
        Specimen.BONE_MARROW);
  }

  public static TwoSuccessivePositive willekens() {
    return new TwoSuccessivePositive(
        rule(
            "aml-willekens-runx1-runx1t1",
            "RUNX1::RUNX1T1 is positive in two successive blood samples after a molecular response",
            Marker.Kind.RUNX1_RUNX1T1,
            Sources.willekens2016("abstract, molecular relapse confirmed on a subsequent sample")),
        Specimen.PERIPHERAL_BLOOD);
  }

  private static RuleInfo rule(String id, String summary, Marker.Kind marker, Citation citation) {
    return Aml.rule(
        id,
        summary,
        Severity.POSSIBLE_MOLECULAR_RELAPSE,
        RuleSets.AML_STUDIES,
        Set.of(marker),
        citation);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.specimen() != specimen
        || look.remission() == Remission.LOST
        || Phase.of(look) == Phase.DURING_TREATMENT
        || negative(look).isEmpty()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = Conclusion.of(info, look);
    if (!positive(look.result())) {
      return TranscriptLevels.isNegative(look.result())
          ? Outcome.NOT_RAISED
          : conclusion.cannotTell("cannot-tell");
    }
    return look.previous()
        .filter(TwoSuccessivePositive::positive)
        .filter(p -> inRemission(look, p))
        .map(p -> conclusion.comparedWith(p).raised(Repeat.NOT_NEEDED))
        .orElseGet(() -> conclusion.raised(Severity.WARNING, SECOND_SAMPLE, "raised-once"));
  }

  private static Optional<Measurement> negative(Look look) {
    return look.earlier().stream().filter(TranscriptLevels::isNegative).findFirst();
  }

  private static boolean positive(Measurement measurement) {
    return measurement.detected() && !TranscriptLevels.isNegative(measurement);
  }

  private static boolean inRemission(Look look, Measurement measurement) {
    return look.course()
        .lastOf(EventKind.REMISSION)
        .filter(measurement.sampledOn()::isBefore)
        .isEmpty();
  }
}
