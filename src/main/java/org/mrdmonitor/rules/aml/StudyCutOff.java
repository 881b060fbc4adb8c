package org.mrdmonitor.rules.aml;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.FoldRise;

/**
 * A cut-off of a single study: a level of a specimen above which relapse followed. Strictly above,
 * and only for results over the study's control gene. One class serves the studies that differ in
 * numbers alone.
 */
public final class StudyCutOff implements Criterion {

  private static final ControlGene B2M = new ControlGene("B2M");

  private final RuleInfo info;
  private final Map<Specimen, Level> above;
  private final ControlGene over;
  private final Set<StudyPeriod> periods;

  private StudyCutOff(
      RuleInfo info, Map<Specimen, Level> above, ControlGene over, Set<StudyPeriod> periods) {
    this.info = info;
    this.above = above;
    this.over = over;
    this.periods = periods;
  }

  /** Above 500 (marrow) or 100 (blood) copies per 100 000 ABL. */
  public static StudyCutOff yinRunx1() {
    return new StudyCutOff(
        rule(
            "aml-yin-runx1-runx1t1",
            "RUNX1::RUNX1T1 is above the follow-up cut-off of AML15",
            Marker.Kind.RUNX1_RUNX1T1,
            Sources.yin2012("abstract, follow-up cut-offs of t(8;21)")),
        Map.of(
            Specimen.BONE_MARROW, Level.ofRatio(500, 100_000),
            Specimen.PERIPHERAL_BLOOD, Level.ofRatio(100, 100_000)),
        ControlGene.ABL1,
        EnumSet.of(StudyPeriod.AFTER_CHEMOTHERAPY, StudyPeriod.AFTER_TRANSPLANT));
  }

  /** Above 50 (marrow) or 10 (blood) copies per 100 000 ABL. */
  public static StudyCutOff yinCbfb() {
    return new StudyCutOff(
        rule(
            "aml-yin-cbfb-myh11",
            "CBFB::MYH11 is above the follow-up cut-off of AML15",
            Marker.Kind.CBFB_MYH11,
            Sources.yin2012("abstract, follow-up cut-offs of inv(16)")),
        Map.of(
            Specimen.BONE_MARROW, Level.ofRatio(50, 100_000),
            Specimen.PERIPHERAL_BLOOD, Level.ofRatio(10, 100_000)),
        ControlGene.ABL1,
        EnumSet.of(StudyPeriod.AFTER_CHEMOTHERAPY, StudyPeriod.AFTER_TRANSPLANT));
  }

  public static StudyCutOff shayegiAfterChemotherapy() {
    return new StudyCutOff(
        rule(
            "aml-shayegi-after-chemotherapy",
            "NPM1 in marrow is above 1 % after chemotherapy",
            Marker.Kind.NPM1,
            Sources.shayegi2013("abstract, cut-off after chemotherapy")),
        Map.of(Specimen.BONE_MARROW, Level.ofPercent("1")),
        ControlGene.ABL1,
        EnumSet.of(StudyPeriod.AFTER_CHEMOTHERAPY));
  }

  public static StudyCutOff shayegiAfterTransplant() {
    return new StudyCutOff(
        rule(
            "aml-shayegi-after-transplant",
            "NPM1 in marrow is above 10 % after transplantation",
            Marker.Kind.NPM1,
            Sources.shayegi2013("abstract, cut-off after allogeneic transplantation")),
        Map.of(Specimen.BONE_MARROW, Level.ofPercent("10")),
        ControlGene.ABL1,
        EnumSet.of(StudyPeriod.AFTER_TRANSPLANT));
  }

  public static StudyCutOff hubmann() {
    return new StudyCutOff(
        rule(
            "aml-hubmann-after-induction",
            "NPM1 in marrow is above 1 % after induction",
            Marker.Kind.NPM1,
            Sources.hubmann2014("abstract, ratio after induction")),
        Map.of(Specimen.BONE_MARROW, Level.ofPercent("1")),
        ControlGene.ABL1,
        EnumSet.of(StudyPeriod.AFTER_INDUCTION));
  }

  /** Above 150 (marrow) or 50 (blood) transcript levels, taken as per million B2M. */
  public static StudyCutOff ruecker() {
    return new StudyCutOff(
        Aml.rule(
            "aml-ruecker-runx1-runx1t1",
            "RUNX1::RUNX1T1 is above the follow-up cut-off of AMLSG",
            Severity.WARNING,
            RuleSets.DOUBTFUL,
            Set.of(Marker.Kind.RUNX1_RUNX1T1),
            Sources.ruecker2019("abstract, follow-up; the unit is our doubt")),
        Map.of(
            Specimen.BONE_MARROW, Level.ofRatio(150, 1_000_000),
            Specimen.PERIPHERAL_BLOOD, Level.ofRatio(50, 1_000_000)),
        B2M,
        EnumSet.of(StudyPeriod.AFTER_CHEMOTHERAPY, StudyPeriod.AFTER_TRANSPLANT));
  }

  private static RuleInfo rule(String id, String summary, Marker.Kind marker, Citation citation) {
    RuleSet set = RuleSets.AML_STUDIES;
    return Aml.rule(id, summary, Severity.WARNING, set, Set.of(marker), citation);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Outcome judge(Look look) {
    Optional<Level> cut = Optional.ofNullable(above.get(look.specimen()));
    if (cut.isEmpty()
        || look.remission() == Remission.LOST
        || !periods.contains(StudyPeriod.of(look))) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = Conclusion.of(info, look);
    return switch (FoldRise.isAbove(cut.get(), look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE ->
          look.result().provesNegative()
              ? Outcome.NOT_RAISED
              : conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          otherGene(look)
              ? conclusion.cannotTell("cannot-tell-gene")
              : conclusion
                  .by(Formula.above(look.value().lowerBound(), cut.get()))
                  .raised(Repeat.WITHIN_FOUR_WEEKS);
    };
  }

  /** A gene that is not recorded is taken for ABL1, the usual one, and for no other. */
  private boolean otherGene(Look look) {
    return !look.result().assay().controlGene().orElse(ControlGene.ABL1).equals(over);
  }
}
