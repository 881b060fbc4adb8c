package org.mrdmonitor.rules.aml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.EventKind;
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
import org.mrdmonitor.trend.FoldRise;

/**
 * ELN 2025, core-binding-factor fusions after two cycles and at the end of treatment: a reduction
 * of less than three log10 in marrow against the sample of diagnosis.
 */
public final class CbfReduction implements Criterion {

  private static final BigDecimal THREE_LOGS = new BigDecimal("1000");

  private static final RuleInfo INFO =
      Aml.rule(
          "aml-2025-cbf-reduction",
          "A core-binding-factor fusion fell by less than three log10 in marrow",
          Severity.WARNING,
          RuleSets.ELN_AML_2025,
          CoreBindingFactor.MARKERS,
          Sources.elnAml2025("table of CBF by time point, after 2 cycles and end of treatment"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.specimen() != Specimen.BONE_MARROW
        || look.remission() == Remission.LOST
        || TimePoint.of(look) == TimePoint.OTHER) {
      return Outcome.NOT_RAISED;
    }
    return baseline(look)
        .map(baseline -> reduced(look, baseline))
        .orElseGet(
            () ->
                look.result().detected()
                    ? Conclusion.of(INFO, look).cannotTell("cannot-tell-baseline")
                    : Outcome.NOT_RAISED);
  }

  private static Outcome reduced(Look look, Measurement baseline) {
    Conclusion conclusion =
        CoreBindingFactor.knowing(look, Conclusion.of(INFO, look)).comparedWith(baseline);
    return switch (FoldRise.ofAtLeast(THREE_LOGS, look.value(), baseline.value())) {
      case CERTAIN -> Outcome.NOT_RAISED;
      case POSSIBLE ->
          look.result().provesNegative()
              ? Outcome.NOT_RAISED
              : conclusion.cannotTell("cannot-tell");
      case EXCLUDED ->
          conclusion
              .by(
                  Formula.foldBelow(
                      THREE_LOGS, look.value().lowerBound(), baseline.value().upperBound()))
              .raised(Repeat.NOT_NEEDED);
    };
  }

  /** The first comparable marrow sample before remission; later ones are no baseline. */
  private static Optional<Measurement> baseline(Look look) {
    LocalDate remission = look.course().firstOf(EventKind.REMISSION).orElse(LocalDate.MAX);
    return look.comparable().stream()
        .filter(m -> m.value().quantified() && m.sampledOn().isBefore(remission))
        .findFirst();
  }
}
