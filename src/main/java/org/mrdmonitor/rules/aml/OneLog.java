package org.mrdmonitor.rules.aml;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * A rise of at least one log10 between two positive samples, which three consensus versions ask for
 * under different conditions.
 *
 * <p>"Between any two" is against the lowest earlier positive of the same specimen, assay and
 * control gene. A negative is never one of the two.
 */
final class OneLog {

  static final BigDecimal TENFOLD = BigDecimal.TEN;

  /** Below 2 % of the control gene MRD is at low level (ELN 2018: below 100 to 200 per 10 000). */
  static final Level LOW_LEVEL = Level.ofPercent("2");

  private OneLog() {}

  /**
   * Judges the rise from the lowest earlier positive below 2 %; where only another assay saw one, a
   * rise cannot be told.
   */
  static Outcome sinceLowLevel(RuleInfo rule, Look look) {
    if (!look.result().detected()) {
      return Outcome.NOT_RAISED;
    }
    return lowest(look.comparable())
        .map(reference -> above(rule, look, reference))
        .orElseGet(() -> acrossAssays(rule, look));
  }

  private static Outcome above(RuleInfo rule, Look look, Measurement reference) {
    Conclusion conclusion =
        CoreBindingFactor.knowing(look, Conclusion.of(rule, look))
            .comparedWith(reference)
            .leavingOut(look.ofOtherAssays(), "other-assay");
    return switch (FoldRise.ofAtLeast(TENFOLD, reference.value(), look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN -> conclusion.by(formula(reference, look)).raised(Repeat.WITHIN_FOUR_WEEKS);
    };
  }

  static String formula(Measurement reference, Look look) {
    return Formula.foldAtLeast(TENFOLD, reference.value().upperBound(), look.value().lowerBound());
  }

  private static Outcome acrossAssays(RuleInfo rule, Look look) {
    return lowest(look.ofOtherAssays())
        .filter(o -> FoldRise.ofAtLeast(TENFOLD, o.value(), look.value()) != Certainty.EXCLUDED)
        .map(o -> Conclusion.of(rule, look).comparedWith(o).cannotTell("cannot-tell-assay"))
        .orElse(Outcome.NOT_RAISED);
  }

  private static Optional<Measurement> lowest(List<Measurement> earlier) {
    return earlier.stream()
        .filter(m -> m.detected() && LOW_LEVEL.isAbove(m.value().upperBound()))
        .min(
            Comparator.comparing((Measurement m) -> m.value().upperBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }
}
