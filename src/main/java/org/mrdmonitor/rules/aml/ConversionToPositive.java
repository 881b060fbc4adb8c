package org.mrdmonitor.rules.aml;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.mrdmonitor.rules.criteria.SecondSample;
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;

/**
 * ELN 2021, MRD relapse by its first criterion: conversion from MRD negative to MRD positive, by
 * any method, in remission.
 *
 * <p>The positive must exceed the limit of the negative: a better test that sees more is not a
 * conversion. A sample with too little material establishes no negativity.
 */
public final class ConversionToPositive implements Criterion {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("aml-2021-conversion"),
          2,
          "MRD turned from negative to positive in remission",
          Severity.POSSIBLE_MOLECULAR_RELAPSE,
          Set.of(RuleSets.ELN_AML_2021, RuleSets.ELN_AML_2022),
          Set.of(Disease.AML),
          markers(),
          List.of(
              Sources.elnAml2021("definition of MRD relapse, first criterion"),
              Sources.elnAml2022("response criteria, MRD relapse")));

  private static Set<Marker.Kind> markers() {
    return EnumSet.complementOf(
        EnumSet.of(Marker.Kind.CLONAL_HAEMATOPOIESIS, Marker.Kind.BCR_ABL1_MUTATION));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    return SecondSample.decides(look, ConversionToPositive::first);
  }

  private static Outcome first(Look look) {
    if (look.remission() == Remission.LOST || Remission.isBlastCount(look.result())) {
      return Outcome.NOT_RAISED;
    }
    Certainty positive = Positivity.of(look.result());
    Optional<Measurement> negative = Positivity.bestNegative(look);
    if (positive == Certainty.EXCLUDED) {
      return hiddenByACoarserAssay(look);
    }
    return negative.isEmpty()
        ? withoutNegative(look, positive)
        : afterNegative(look, positive, negative.get());
  }

  private static Outcome afterNegative(Look look, Certainty positive, Measurement negative) {
    Conclusion conclusion =
        Conclusion.of(INFO, look)
            .comparedWith(negative)
            .leavingOut(Positivity.inadequateNegatives(look), "inadequate");
    if (positive == Certainty.POSSIBLE) {
      return conclusion.cannotTell("cannot-tell");
    }
    if (!look.value().lowerBound().isAbove(negative.value().upperBound())) {
      return conclusion.cannotTell("cannot-tell-sensitivity");
    }
    return withLimits(look, negative, conclusion)
        .by(Formula.above(look.value().lowerBound(), negative.value().upperBound()))
        .raised(Repeat.WITHIN_FOUR_WEEKS);
  }

  private static Conclusion withLimits(Look look, Measurement negative, Conclusion conclusion) {
    Conclusion withSpecimen =
        negative.specimen() == look.specimen() ? conclusion : conclusion.knowing("marrow-negative");
    return CoreBindingFactor.knowing(look, withSpecimen);
  }

  /** Positive after nothing but samples that were too small to be negative: nobody can say. */
  private static Outcome withoutNegative(Look look, Certainty positive) {
    List<Measurement> inadequate = Positivity.inadequateNegatives(look);
    return positive == Certainty.CERTAIN && !inadequate.isEmpty()
        ? Conclusion.of(INFO, look)
            .leavingOut(inadequate, "inadequate")
            .cannotTell("cannot-tell-inadequate")
        : Outcome.NOT_RAISED;
  }

  /** A negative of another, less sensitive assay does not undo the positive before it. */
  private static Outcome hiddenByACoarserAssay(Look look) {
    return look.previous()
        .filter(p -> !p.comparableWith(look.result()) && Positivity.of(p) == Certainty.CERTAIN)
        .filter(p -> look.value().upperBound().isAbove(p.value().lowerBound()))
        .map(p -> Conclusion.of(INFO, look).comparedWith(p).cannotTell("cannot-tell-coarser"))
        .orElse(Outcome.NOT_RAISED);
  }
}
