package org.mrdmonitor.rules.general;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.PublishedDoubling;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.GrowthFit;

/**
 * A series that rises: its level is surely sixteenfold (1.2 log10) above the lowest one shown; or
 * the filter of regimes believes a rise with a probability of at least 0.85 and no line through the
 * samples points down; or the filter leans to a rise (0.6) and the growth since the nadir is above
 * zero with a probability of 0.975.
 *
 * <p>Ours, calibrated on simulated courses ({@code docs/clinical/validation.md}), published by
 * nobody. It is an adjunct to the published criteria and never calls a rise a relapse.
 */
public final class RisingTrend implements Criterion {

  private static final BigDecimal BELIEVED = new BigDecimal("0.85");
  private static final BigDecimal LEANING = new BigDecimal("0.6");

  /** 97.5 % of a standard normal distribution lie below it. */
  private static final BigDecimal BOUND = new BigDecimal("1.96");

  /** 1.2 log10 is 15.85-fold. */
  private static final BigDecimal STEEP = BigDecimal.valueOf(16);

  private static final int SLOW = 3;

  private static final BigDecimal MONTH = BigDecimal.valueOf(30);

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("rising-trend"),
          2,
          "MRD rises",
          Severity.WARNING,
          Set.of(RuleSets.TREND),
          EnumSet.allOf(Disease.class),
          EnumSet.complementOf(
              EnumSet.of(Marker.Kind.CLONAL_HAEMATOPOIESIS, Marker.Kind.BCR_ABL1_MUTATION)),
          List.of(
              Sources.derived(
                  "Branford et al., Blood 2008;112:3330 (assay variation)",
                  "limits of agreement in the abstract",
                  "http://ashpublications.net/blood/article/112/8/3330/114975"),
              Sources.derived(
                  "Branford et al., Blood 2012;119:4264, and Ommen et al., Blood 2010;115:198",
                  "doubling times in the abstracts",
                  "http://ashpublications.com/blood/article/119/18/4264/30086")));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return look.result().detected()
        ? SignsOfRise.of(look).map(signs -> judge(look, signs)).orElse(Outcome.NOT_RAISED)
        : Outcome.NOT_RAISED;
  }

  private static Outcome judge(Look look, SignsOfRise signs) {
    if (signs.riseBy(STEEP) == Certainty.CERTAIN) {
      return steep(signs, conclusion(look, signs, signs.growth()));
    }
    Optional<GrowthFit> growth = signs.growth();
    if (growth.filter(fit -> fit.slopePerDay() <= 0).isPresent()) {
      return Outcome.NOT_RAISED;
    }
    BigDecimal probability = signs.probability();
    if (probability.compareTo(LEANING) < 0) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = conclusion(look, signs, growth).knowing("filter-probability");
    if (probability.compareTo(BELIEVED) >= 0) {
      return believed(probability, signs, conclusion);
    }
    return growth
        .map(fit -> leaning(probability, fit, signs, conclusion))
        .orElseGet(() -> undecided(probability, conclusion));
  }

  private static Conclusion conclusion(Look look, SignsOfRise signs, Optional<GrowthFit> growth) {
    Conclusion conclusion =
        Conclusion.of(INFO, look)
            .comparedWith(signs.lowest())
            .comparedWith(signs.stretch().before(look.result()))
            .leavingOut(look.ofOtherAssays(), "other-assay");
    return growth.map(fit -> slow(look, fit, conclusion)).orElse(conclusion);
  }

  /** So steep that one sample is enough to say so, and one sample can be false: repeat. */
  private static Outcome steep(SignsOfRise signs, Conclusion conclusion) {
    return conclusion
        .by(
            Formula.foldAtLeast(
                STEEP,
                signs.lowest().value().upperBound(),
                signs.stretch().latest().value().lowerBound()))
        .raised(INFO.severity(), Repeat.WITHIN_FOUR_WEEKS, "raised-steep", samples(signs));
  }

  private static Outcome believed(
      BigDecimal probability, SignsOfRise signs, Conclusion conclusion) {
    return conclusion
        .by(Formula.probabilityAtLeast(probability, BELIEVED))
        .raised(INFO.severity(), Repeat.NOT_NEEDED, "raised", samples(signs), percent(probability));
  }

  private static Outcome leaning(
      BigDecimal probability, GrowthFit growth, SignsOfRise signs, Conclusion conclusion) {
    BigDecimal slope = perMonth(growth.slopePerDay());
    BigDecimal error = perMonth(growth.slopeStandardError());
    if (slope.compareTo(error.multiply(BOUND)) < 0) {
      return Outcome.NOT_RAISED;
    }
    String formula =
        Formula.and(
            Formula.quotientAtLeast(slope, error, BOUND),
            Formula.probabilityAtLeast(probability, LEANING));
    return conclusion
        .by(formula)
        .raised(
            INFO.severity(),
            Repeat.NOT_NEEDED,
            "raised-growth",
            samples(signs),
            doublingTime(growth));
  }

  /** The filter leans to a rise, and the samples hold no line. */
  private static Outcome undecided(BigDecimal probability, Conclusion conclusion) {
    return conclusion
        .by(Formula.probabilityAtLeast(probability, LEANING))
        .cannotTell("cannot-tell", percent(probability));
  }

  /** log10 per 30 days, six decimals: the numbers that the formula shows and that decide. */
  private static BigDecimal perMonth(double perDay) {
    return BigDecimal.valueOf(perDay).multiply(MONTH).setScale(6, RoundingMode.HALF_UP);
  }

  /** Growth at less than a third of the published rate of the marker is said to be so. */
  private static Conclusion slow(Look look, GrowthFit fit, Conclusion conclusion) {
    return PublishedDoubling.of(look.course(), look.result().marker())
        .filter(p -> fit.doublingTime().filter(d -> d.days() > SLOW * p.days()).isPresent())
        .map(p -> conclusion.knowing("slow-growth", LevelText.number(BigDecimal.valueOf(p.days()))))
        .orElse(conclusion);
  }

  private static String samples(SignsOfRise signs) {
    return String.valueOf(signs.stretch().size());
  }

  /** Never more than 99 %: no probability of a model is certainty. */
  private static String percent(BigDecimal probability) {
    return probability.movePointRight(2).min(BigDecimal.valueOf(99)).setScale(0, RoundingMode.DOWN)
        + LevelText.SPACE
        + "%";
  }

  private static String doublingTime(GrowthFit fit) {
    return fit.doublingTime()
        .map(d -> LevelText.number(BigDecimal.valueOf(d.days())))
        .orElseThrow();
  }
}
