package org.mrdmonitor.rules.aml;

import java.math.BigDecimal;
import java.util.Comparator;
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
 * ELN 2025, MRD relapse by NPM1: after a negative, a level from 0.01 % in blood or 0.1 % in marrow;
 * in a patient who never was negative, such a level that is also tenfold above the nadir of the
 * same specimen.
 */
public final class Npm1Relapse implements Criterion {

  private static final BigDecimal TENFOLD = BigDecimal.TEN;

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("aml-2025-npm1-relapse"),
          1,
          "NPM1 reached the level of a possible MRD relapse in remission",
          Severity.POSSIBLE_MOLECULAR_RELAPSE,
          Set.of(RuleSets.ELN_AML_2025),
          Set.of(Disease.AML),
          Set.of(Marker.Kind.NPM1),
          List.of(Sources.elnAml2025("table of NPM1 by time point, follow-up; footnotes 1 and 2")));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    Level threshold = Npm1Levels.positiveIn(look.specimen());
    Certainty reached = FoldRise.isAtLeast(threshold, look.value());
    if (look.remission() == Remission.LOST
        || reached == Certainty.EXCLUDED
        || look.result().provesNegative()) {
      return Outcome.NOT_RAISED;
    }
    Optional<Measurement> negative = bestNegative(look);
    if (negative.isPresent()) {
      return afterNegative(look, reached, negative.get());
    }
    return look.lowestPositive()
        .map(nadir -> aboveNadir(look, reached, nadir))
        .orElse(Outcome.NOT_RAISED);
  }

  private static Outcome afterNegative(Look look, Certainty reached, Measurement negative) {
    Conclusion conclusion =
        Conclusion.of(INFO, look)
            .comparedWith(negative)
            .leavingOut(Positivity.inadequateNegatives(look), "inadequate");
    Level lower = look.value().lowerBound();
    Level limit = negative.value().upperBound();
    if (reached == Certainty.POSSIBLE || !lower.isAbove(limit)) {
      return conclusion.cannotTell("cannot-tell");
    }
    return conclusion
        .by(
            Formula.and(
                Formula.atLeast(lower, Npm1Levels.positiveIn(look.specimen())),
                Formula.above(lower, limit)))
        .raised(INFO.severity(), repeat(lower), "raised");
  }

  private static Outcome aboveNadir(Look look, Certainty reached, Measurement nadir) {
    Certainty risen = FoldRise.ofAtLeast(TENFOLD, nadir.value(), look.value());
    if (risen == Certainty.EXCLUDED) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion =
        Conclusion.of(INFO, look)
            .comparedWith(nadir)
            .leavingOut(look.ofOtherAssays(), "other-assay");
    if (risen == Certainty.POSSIBLE || reached == Certainty.POSSIBLE) {
      return conclusion.cannotTell("cannot-tell-nadir");
    }
    Level lower = look.value().lowerBound();
    return conclusion
        .by(
            Formula.and(
                Formula.atLeast(lower, Npm1Levels.positiveIn(look.specimen())),
                Formula.foldAtLeast(TENFOLD, nadir.value().upperBound(), lower)))
        .raised(INFO.severity(), repeat(lower), "raised-above-nadir");
  }

  private static Repeat repeat(Level level) {
    return level.isAtLeast(Npm1Levels.CERTAIN_WITHOUT_REPEAT)
        ? Repeat.NOT_NEEDED
        : Repeat.WITHIN_FOUR_WEEKS;
  }

  private static Optional<Measurement> bestNegative(Look look) {
    return look.ofSameOrDeeperSpecimen().stream()
        .filter(Npm1Levels::isNegative)
        .min(
            Comparator.comparing((Measurement m) -> m.value().upperBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }
}
