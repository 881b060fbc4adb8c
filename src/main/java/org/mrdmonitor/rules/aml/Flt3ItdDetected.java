package org.mrdmonitor.rules.aml;

import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * ELN 2025, FLT3-ITD by ultra-sensitive sequencing in remission: anything above the limit of
 * detection is high risk. A negative by an assay that cannot see one in ten thousand tells nothing.
 */
public final class Flt3ItdDetected implements Criterion {

  /** The assay of the criterion detects 1E-4 to 1E-5. */
  private static final Level SENSITIVITY = Level.ofFraction("1E-4");

  private static final RuleInfo INFO =
      Aml.rule(
          "aml-2025-flt3-itd",
          "FLT3-ITD is detectable in remission",
          Severity.WARNING,
          RuleSets.ELN_AML_2025,
          Set.of(Marker.Kind.FLT3_ITD),
          Sources.elnAml2025("table of FLT3-ITD, all time points"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.remission() != Remission.PRESENT) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = Conclusion.of(INFO, look);
    if (look.result().detected()) {
      return conclusion.raised(Repeat.NOT_NEEDED);
    }
    return look.value().upperBound().isAbove(SENSITIVITY)
        ? conclusion.cannotTell("cannot-tell")
        : Outcome.NOT_RAISED;
  }
}
