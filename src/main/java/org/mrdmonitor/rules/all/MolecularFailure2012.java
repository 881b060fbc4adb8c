package org.mrdmonitor.rules.all;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
 * GMALL 2012, molecular failure: 1E-4 or more in marrow after the first consolidation, about week
 * 16 from the start of treatment. Weeks 14 to 20 count.
 */
public final class MolecularFailure2012 implements Criterion {

  private static final int FIRST_WEEK = 14;
  private static final int LAST_WEEK = 20;

  private static final RuleInfo INFO =
      All.rule(
          "all-gmall-molecular-failure",
          "MRD is 0.01 % or more about week 16 of treatment",
          Severity.WARNING,
          Set.of(RuleSets.GMALL_2012),
          Sources.gmall2012("definition of molecular failure"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.specimen() != Specimen.BONE_MARROW
        || look.remission() == Remission.LOST
        || Remission.isBlastCount(look.result())
        || !inWindow(look)
        || All.isResponse(look.result())) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = All.conclusion(INFO, look);
    return switch (FoldRise.isAtLeast(All.ONE_IN_TEN_THOUSAND, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion
              .by(Formula.atLeast(look.value().lowerBound(), All.ONE_IN_TEN_THOUSAND))
              .raised(Repeat.NOT_NEEDED);
    };
  }

  private static boolean inWindow(Look look) {
    Optional<LocalDate> start = look.course().firstOf(EventKind.THERAPY);
    return start.filter(s -> !look.day().isBefore(s.plusWeeks(FIRST_WEEK))).isPresent()
        && start.filter(s -> !look.day().isAfter(s.plusWeeks(LAST_WEEK))).isPresent();
  }
}
