package org.mrdmonitor.rules.aml;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Remission;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * The shape of MRD relapse in ELN 2025: a level from a threshold on after a negative; in a patient
 * who never was negative, such a level that is also tenfold above the nadir of the same specimen.
 *
 * @param threshold of a specimen
 * @param negative whether an earlier sample shows negativity
 * @param repeat whether a level wants a second sample
 */
record RelapseAtLevel(
    RuleInfo rule,
    Function<Specimen, Level> threshold,
    Predicate<Measurement> negative,
    Function<Level, Repeat> repeat) {

  Outcome judge(Look look) {
    Certainty reached = FoldRise.isAtLeast(threshold.apply(look.specimen()), look.value());
    if (look.remission() == Remission.LOST
        || reached == Certainty.EXCLUDED
        || look.result().provesNegative()) {
      return Outcome.NOT_RAISED;
    }
    return bestNegative(look)
        .map(n -> afterNegative(look, reached, n))
        .or(() -> look.lowestPositive().map(nadir -> aboveNadir(look, reached, nadir)))
        .orElse(Outcome.NOT_RAISED);
  }

  private Outcome afterNegative(Look look, Certainty reached, Measurement best) {
    Conclusion conclusion =
        CoreBindingFactor.knowing(look, Conclusion.of(rule, look))
            .comparedWith(best)
            .leavingOut(Positivity.inadequateNegatives(look), "inadequate");
    Level lower = look.value().lowerBound();
    Level limit = best.value().upperBound();
    if (reached == Certainty.POSSIBLE || !lower.isAbove(limit)) {
      return conclusion.cannotTell("cannot-tell");
    }
    return conclusion
        .by(Formula.and(reached(look), Formula.above(lower, limit)))
        .raised(rule.severity(), repeat.apply(lower), "raised");
  }

  private Outcome aboveNadir(Look look, Certainty reached, Measurement nadir) {
    Certainty risen = FoldRise.ofAtLeast(OneLog.TENFOLD, nadir.value(), look.value());
    if (risen == Certainty.EXCLUDED) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion =
        CoreBindingFactor.knowing(look, Conclusion.of(rule, look))
            .comparedWith(nadir)
            .leavingOut(look.ofOtherAssays(), "other-assay");
    return risen == Certainty.POSSIBLE || reached == Certainty.POSSIBLE
        ? conclusion.cannotTell("cannot-tell-nadir")
        : conclusion
            .by(Formula.and(reached(look), OneLog.formula(nadir, look)))
            .raised(rule.severity(), repeat.apply(look.value().lowerBound()), "raised-above-nadir");
  }

  private String reached(Look look) {
    return Formula.atLeast(look.value().lowerBound(), threshold.apply(look.specimen()));
  }

  private Optional<Measurement> bestNegative(Look look) {
    return look.ofSameOrDeeperSpecimen().stream()
        .filter(negative)
        .min(
            Comparator.comparing((Measurement m) -> m.value().upperBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }
}
