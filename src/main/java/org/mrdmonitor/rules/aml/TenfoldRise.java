package org.mrdmonitor.rules.aml;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleId;
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
 * ELN 2021, MRD relapse by its second criterion: a rise of at least one log10 between any two
 * positive samples in a patient in remission with MRD at low level (below 2 %), by PCR of a
 * transcript.
 *
 * <p>"Between any two" is against the lowest earlier positive of the same specimen, assay and
 * control gene. A negative is never one of the two.
 */
public final class TenfoldRise implements Criterion {

  private static final Level LOW_LEVEL = Level.ofPercent("2");
  private static final BigDecimal TENFOLD = BigDecimal.TEN;

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("aml-2021-tenfold-rise"),
          1,
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
    if (look.remission() == Remission.LOST || !look.result().detected()) {
      return Outcome.NOT_RAISED;
    }
    return lowestPositive(look)
        .map(reference -> compared(look, reference))
        .orElseGet(() -> acrossAssays(look));
  }

  private static Outcome compared(Look look, Measurement reference) {
    Conclusion conclusion =
        CoreBindingFactor.knowing(look, Conclusion.of(INFO, look))
            .comparedWith(reference)
            .leavingOut(look.ofOtherAssays(), "other-assay");
    Certainty rise = FoldRise.ofAtLeast(TENFOLD, reference.value(), look.value());
    if (rise == Certainty.POSSIBLE) {
      return conclusion.cannotTell("cannot-tell");
    }
    return rise == Certainty.EXCLUDED
        ? Outcome.NOT_RAISED
        : conclusion
            .by(
                Formula.foldAtLeast(
                    TENFOLD, reference.value().upperBound(), look.value().lowerBound()))
            .raised(Repeat.WITHIN_FOUR_WEEKS);
  }

  /** Nothing comparable to rise from: silent unless another assay saw a tenth of it. */
  private static Outcome acrossAssays(Look look) {
    return lowest(look.ofOtherAssays())
        .filter(o -> FoldRise.ofAtLeast(TENFOLD, o.value(), look.value()) != Certainty.EXCLUDED)
        .map(o -> Conclusion.of(INFO, look).comparedWith(o).cannotTell("cannot-tell-assay"))
        .orElse(Outcome.NOT_RAISED);
  }

  private static Optional<Measurement> lowestPositive(Look look) {
    return lowest(look.comparable());
  }

  private static Optional<Measurement> lowest(List<Measurement> earlier) {
    return earlier.stream()
        .filter(m -> m.detected() && LOW_LEVEL.isAbove(m.value().upperBound()))
        .min(
            Comparator.comparing((Measurement m) -> m.value().upperBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }
}
