package org.mrdmonitor.rules.aml;

import java.util.EnumSet;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * ELN 2025, response at a time point: the level of a specimen from which the category "warning" or
 * "high risk of treatment failure" begins. One class serves the rows of the tables that differ in
 * numbers alone.
 */
public final class ResponseAtTimePoint implements Criterion {

  private final RuleInfo info;
  private final Specimen specimen;
  private final Set<TimePoint> timePoints;
  private final Level from;

  private ResponseAtTimePoint(
      RuleInfo info, Specimen specimen, Set<TimePoint> timePoints, Level from) {
    this.info = info;
    this.specimen = specimen;
    this.timePoints = timePoints;
    this.from = from;
  }

  public static ResponseAtTimePoint npm1AfterTwoCycles() {
    return new ResponseAtTimePoint(
        rule(
            "aml-2025-npm1-after-2-cycles",
            "NPM1 in blood is positive after two cycles",
            Marker.Kind.NPM1,
            "table of NPM1 by time point, after 2 cycles"),
        Specimen.PERIPHERAL_BLOOD,
        EnumSet.of(TimePoint.AFTER_TWO_CYCLES),
        Level.ofPercent("0.01"));
  }

  public static ResponseAtTimePoint npm1AtEndOfTreatment() {
    return new ResponseAtTimePoint(
        rule(
            "aml-2025-npm1-end-of-treatment",
            "NPM1 in marrow is positive at the end of treatment",
            Marker.Kind.NPM1,
            "table of NPM1 by time point, end of treatment"),
        Specimen.BONE_MARROW,
        EnumSet.of(TimePoint.END_OF_TREATMENT),
        Level.ofPercent("0.1"));
  }

  public static ResponseAtTimePoint pmlRaraAtEndOfTreatment() {
    return new ResponseAtTimePoint(
        rule(
            "aml-2025-pml-rara-end-of-treatment",
            "PML::RARA in marrow is positive at the end of treatment",
            Marker.Kind.PML_RARA,
            "table of PML::RARA by time point, end of treatment"),
        Specimen.BONE_MARROW,
        EnumSet.of(TimePoint.END_OF_TREATMENT),
        Level.ofPercent("0.001"));
  }

  public static ResponseAtTimePoint kmt2a() {
    return new ResponseAtTimePoint(
        rule(
            "aml-2025-kmt2a",
            "A KMT2A fusion in marrow is positive after two cycles or at the end of treatment",
            Marker.Kind.KMT2A,
            "table of KMT2A fusions by time point"),
        Specimen.BONE_MARROW,
        EnumSet.of(TimePoint.AFTER_TWO_CYCLES, TimePoint.END_OF_TREATMENT),
        Level.ofPercent("0.1"));
  }

  public static ResponseAtTimePoint flow() {
    return new ResponseAtTimePoint(
        rule(
            "aml-2025-flow-end-of-treatment",
            "Flow MRD in marrow is positive after two cycles or at the end of treatment",
            Marker.Kind.FLOW,
            "table of flow cytometry by time point"),
        Specimen.BONE_MARROW,
        EnumSet.of(TimePoint.AFTER_TWO_CYCLES, TimePoint.END_OF_TREATMENT),
        Level.ofPercent("0.1"));
  }

  private static RuleInfo rule(String id, String summary, Marker.Kind marker, String locator) {
    return Aml.rule(
        id,
        summary,
        Severity.WARNING,
        RuleSets.ELN_AML_2025,
        Set.of(marker),
        Sources.elnAml2025(locator));
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.specimen() != specimen
        || look.remission() == Remission.LOST
        || Remission.isBlastCount(look.result())
        || !timePoints.contains(TimePoint.of(look))) {
      return Outcome.NOT_RAISED;
    }
    Certainty reached = FoldRise.isAtLeast(from, look.value());
    Conclusion conclusion =
        Conclusion.of(info, look).by(Formula.atLeast(look.value().lowerBound(), from));
    return switch (reached) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE ->
          look.result().provesNegative() && look.result().assay().method().isTranscriptRatio()
              ? Outcome.NOT_RAISED
              : conclusion.by("").cannotTell("cannot-tell");
      case CERTAIN -> conclusion.raised(Repeat.NOT_NEEDED);
    };
  }
}
