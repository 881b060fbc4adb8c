package org.mrdmonitor.rules.aml;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
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
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.FoldRise;

/**
 * ELN 2022, relapsed disease after remission: marrow blasts of 5 % or more, or blasts in two blood
 * samples at least a week apart. Asked of blast counts entered as a marker named "Blasts".
 */
public final class HaematologicalRelapse implements Criterion {

  private static final Level FIVE_PERCENT = Level.ofPercent("5");
  private static final int A_WEEK = 7;

  private static final RuleInfo INFO =
      Aml.rule(
          "aml-2022-blasts",
          "Blasts are back after remission",
          Severity.POSSIBLE_RELAPSE_OR_FAILURE,
          RuleSets.ELN_AML_2022,
          Set.of(Marker.Kind.FLOW),
          Sources.elnAml2022("response criteria, relapsed disease"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (!look.result().marker().key().startsWith("blasts")
        || look.course()
            .firstOf(EventKind.REMISSION)
            .filter(r -> look.day().isAfter(r))
            .isEmpty()) {
      return Outcome.NOT_RAISED;
    }
    return look.specimen() == Specimen.BONE_MARROW ? inMarrow(look) : inBlood(look);
  }

  private static Outcome inMarrow(Look look) {
    Conclusion conclusion = Conclusion.of(INFO, look);
    return switch (FoldRise.isAtLeast(FIVE_PERCENT, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion
              .by(Formula.atLeast(look.value().lowerBound(), FIVE_PERCENT))
              .raised(Repeat.NOT_NEEDED);
    };
  }

  /** Blasts in one blood sample are a warning that wants a second one. */
  private static Outcome inBlood(Look look) {
    if (!look.result().detected()) {
      return Outcome.NOT_RAISED;
    }
    Optional<Measurement> before = look.previous().filter(Measurement::detected);
    Conclusion conclusion = Conclusion.of(INFO, look);
    return before
        .filter(m -> look.daysSince(m) >= A_WEEK && m.sampledOn().isAfter(remission(look)))
        .map(
            m ->
                conclusion
                    .comparedWith(m)
                    .raised(INFO.severity(), Repeat.NOT_NEEDED, "raised-in-blood"))
        .orElseGet(
            () -> conclusion.raised(Severity.WARNING, Repeat.WITHIN_FOUR_WEEKS, "raised-once"));
  }

  private static LocalDate remission(Look look) {
    return look.course().firstOf(EventKind.REMISSION).orElseThrow();
  }
}
