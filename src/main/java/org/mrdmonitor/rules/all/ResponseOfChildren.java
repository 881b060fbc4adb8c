package org.mrdmonitor.rules.all;

import java.time.LocalDate;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.rules.Citation;
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
 * Early response of children in marrow: 0.01 % at the end of induction (COG, day 29), 0.1 % at the
 * second time point (AIEOP-BFM, day 78). Days count from the start of the first therapy; a week
 * before and two after belong to the time point.
 */
public final class ResponseOfChildren implements Criterion {

  private static final int DAYS_BEFORE = 7;
  private static final int DAYS_AFTER = 14;

  private final RuleInfo info;
  private final int day;
  private final Level from;

  private ResponseOfChildren(RuleInfo info, int day, Level from) {
    this.info = info;
    this.day = day;
    this.from = from;
  }

  public static ResponseOfChildren endOfInduction() {
    return new ResponseOfChildren(
        rule(
            "all-children-end-of-induction",
            "MRD in marrow is 0.01 % or more at the end of induction",
            Sources.childrenFromMemory("COG, end of induction, day 29")),
        29,
        All.ONE_IN_TEN_THOUSAND);
  }

  public static ResponseOfChildren secondTimePoint() {
    return new ResponseOfChildren(
        rule(
            "all-children-second-time-point",
            "MRD in marrow is 0.1 % or more at the second time point",
            Sources.childrenFromMemory("AIEOP-BFM, time point 2, day 78")),
        78,
        Level.ofFraction("1E-3"));
  }

  private static RuleInfo rule(String id, String summary, Citation citation) {
    return All.rule(id, summary, Severity.WARNING, Set.of(RuleSets.ALL_CHILDREN_2022), citation);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public Outcome judge(Look look) {
    if (look.specimen() != Specimen.BONE_MARROW
        || look.course().firstOf(EventKind.THERAPY).filter(s -> atTimePoint(look, s)).isEmpty()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = Conclusion.of(info, look);
    return switch (FoldRise.isAtLeast(from, look.value())) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN ->
          conclusion.by(Formula.atLeast(look.value().lowerBound(), from)).raised(Repeat.NOT_NEEDED);
    };
  }

  private boolean atTimePoint(Look look, LocalDate start) {
    LocalDate planned = start.plusDays(day);
    return !look.day().isBefore(planned.minusDays(DAYS_BEFORE))
        && !look.day().isAfter(planned.plusDays(DAYS_AFTER));
  }
}
