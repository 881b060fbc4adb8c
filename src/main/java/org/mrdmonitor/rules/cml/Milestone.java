package org.mrdmonitor.rules.cml;

import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Formula;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * ELN 2020, milestones at six and at twelve months: above 1 % and 0.1 % a warning, above 10 % and 1
 * % a failure.
 *
 * <p>A milestone that was missed stays so until a result reaches it, and does not come back after;
 * the severity is the lower of the milestone's and the latest result's, since later levels are
 * judged by the criteria that hold at any time.
 */
public final class Milestone implements Criterion {

  private final RuleInfo info;
  private final MilestoneWindow window;
  private final Level warning;
  private final Level failure;

  private Milestone(RuleInfo info, MilestoneWindow window, Level warning, Level failure) {
    this.info = info;
    this.window = window;
    this.warning = warning;
    this.failure = failure;
  }

  public static Milestone atSixMonths() {
    return new Milestone(
        rule("cml-2020-milestone-6-months", "six"),
        MilestoneWindow.SIX_MONTHS,
        CmlLevels.ONE_PERCENT,
        CmlLevels.TEN_PERCENT);
  }

  public static Milestone atTwelveMonths() {
    return new Milestone(
        rule("cml-2020-milestone-12-months", "twelve"),
        MilestoneWindow.TWELVE_MONTHS,
        CmlLevels.MMR,
        CmlLevels.ONE_PERCENT);
  }

  private static RuleInfo rule(String id, String months) {
    return CmlLevels.rule(
        id,
        "BCR::ABL1 missed the milestone at " + months + " months of treatment",
        Severity.POSSIBLE_RELAPSE_OR_FAILURE,
        RuleSets.ELN_CML_2020,
        Sources.elnCml2020("table of milestones, " + months + " months"));
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Outcome judge(Look look) {
    KinaseInhibitor treatment = KinaseInhibitor.of(look);
    if (!treatment.taken() || look.day().isBefore(window.opens(treatment.lineSince()))) {
      return Outcome.NOT_RAISED;
    }
    Optional<Measurement> sample = window.sample(look, treatment.lineSince());
    return sample.isPresent()
        ? since(look, sample.get())
        : withoutSample(look, treatment.lineSince());
  }

  private Outcome since(Look look, Measurement sample) {
    if (look.reachedSince(sample, warning)) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = CmlLevels.conclusion(info, look).comparedWith(sample);
    return switch (Grade.better(grade(sample), grade(look.result()))) {
      case OPTIMAL -> Outcome.NOT_RAISED;
      case HIDDEN -> conclusion.cannotTell("cannot-tell");
      case WARNING ->
          conclusion
              .by(formula(look, sample, warning))
              .raised(Severity.WARNING, Repeat.NOT_NEEDED, "raised-warning");
      case FAILURE ->
          conclusion
              .by(formula(look, sample, failure))
              .raised(info.severity(), Repeat.WITHIN_FOUR_WEEKS, "raised");
    };
  }

  private Outcome withoutSample(Look look, LocalDate start) {
    return grade(look.result()) == Grade.OPTIMAL
        ? Outcome.NOT_RAISED
        : CmlLevels.conclusion(info, look)
            .cannotTell(
                "cannot-tell-no-sample",
                LevelText.day(window.opens(start)),
                LevelText.day(window.closes(start)));
  }

  private Grade grade(Measurement measurement) {
    return Grade.of(measurement.value(), warning, failure);
  }

  private static String formula(Look look, Measurement sample, Level threshold) {
    String now = Formula.above(look.value().lowerBound(), threshold);
    return sample.equals(look.result())
        ? now
        : Formula.and(Formula.above(sample.value().lowerBound(), threshold), now);
  }
}
