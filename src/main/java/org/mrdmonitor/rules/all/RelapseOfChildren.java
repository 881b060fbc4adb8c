package org.mrdmonitor.rules.all;

import java.util.Set;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Level;
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
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * Relapse of children in marrow by the Ponte di Legno consensus: MRD of 25 % alone; from 5 % with
 * one other test of 1 % or more; from 1 % with two. Otherwise a second marrow decides; below 1 %
 * MRD alone is never a relapse in this scheme.
 *
 * <p>Other tests are other markers of the same marrow day, blast counts among them.
 */
public final class RelapseOfChildren implements Criterion {

  private static final Level ALONE = Level.ofPercent("25");
  private static final Level WITH_ONE = Level.ofPercent("5");
  private static final Level OTHER_TEST = Level.ofPercent("1");

  private static final RuleInfo INFO =
      All.rule(
          "all-children-relapse",
          "MRD in marrow reached the range of a possible relapse in the children's consensus",
          Severity.POSSIBLE_RELAPSE_OR_FAILURE,
          Set.of(RuleSets.ALL_CHILDREN_2022),
          Sources.buchmann2022("table of relapse by MRD level"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.specimen() != Specimen.BONE_MARROW
        || look.course().firstOf(EventKind.REMISSION).filter(look.day()::isAfter).isEmpty()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = Conclusion.of(INFO, look);
    return switch (FoldRise.isAtLeast(OTHER_TEST, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN -> byLevel(look, conclusion);
    };
  }

  private static Outcome byLevel(Look look, Conclusion conclusion) {
    Level level = look.value().lowerBound();
    if (level.isAtLeast(ALONE)) {
      return conclusion.by(Formula.atLeast(level, ALONE)).raised(Repeat.NOT_NEEDED);
    }
    Level range = level.isAtLeast(WITH_ONE) ? WITH_ONE : OTHER_TEST;
    long needed = range.equals(WITH_ONE) ? 1 : 2;
    Conclusion ranged = conclusion.by(Formula.atLeast(level, range));
    return otherTests(look) >= needed || secondMarrow(look)
        ? ranged.raised(Repeat.NOT_NEEDED)
        : ranged.raised(Severity.WARNING, Repeat.WITHIN_FOUR_WEEKS, "raised-once");
  }

  /** Other markers of the same marrow day that show 1 % or more. */
  private static long otherTests(Look look) {
    return testsOf(look, look.result())
        .filter(m -> !m.marker().equals(look.result().marker()))
        .map(Measurement::marker)
        .distinct()
        .count();
  }

  /** Two tests of 1 % or more in this marrow, after a marrow before it in the range too. */
  private static boolean secondMarrow(Look look) {
    return otherTests(look) >= 1
        && look.previous()
            .filter(p -> FoldRise.isAtLeast(OTHER_TEST, p.value()) == Certainty.CERTAIN)
            .isPresent();
  }

  private static Stream<Measurement> testsOf(Look look, Measurement result) {
    return look.course().measurements().stream()
        .filter(m -> m.sampledOn().equals(result.sampledOn()))
        .filter(m -> m.specimen() == Specimen.BONE_MARROW)
        .filter(m -> FoldRise.isAtLeast(OTHER_TEST, m.value()) == Certainty.CERTAIN);
  }
}
