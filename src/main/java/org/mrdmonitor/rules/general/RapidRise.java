package org.mrdmonitor.rules.general;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Adequacy;
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
import org.mrdmonitor.rules.criteria.Sources;
import org.mrdmonitor.trend.Certainty;
import org.mrdmonitor.trend.FoldRise;

/**
 * A rise of at least one log10 within half a year in one series.
 *
 * <p>One log10 is 2.8 standard deviations of the difference of two results (0.25 log10 each), and
 * every published median doubling time (9 to 48 days) rises by it within 183 days, since one log10
 * takes 3.32 doublings and 183 ÷ 3.32 = 55.
 */
public final class RapidRise implements Criterion {

  private static final BigDecimal TENFOLD = BigDecimal.TEN;
  private static final int HALF_A_YEAR = 183;

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("rapid-rise"),
          1,
          "MRD rose at least tenfold within half a year",
          Severity.WARNING,
          Set.of(RuleSets.TREND),
          EnumSet.allOf(Disease.class),
          markers(),
          List.of(
              Sources.derived(
                  "Branford et al., Blood 2012;119:4264, and Ommen et al., Blood 2010;115:198",
                  "doubling times in the abstracts",
                  "http://ashpublications.com/blood/article/119/18/4264/30086")));

  /** All but those whose own criteria name a tenfold rise, and those that are no level. */
  private static Set<Marker.Kind> markers() {
    return EnumSet.complementOf(
        EnumSet.of(
            Marker.Kind.NPM1,
            Marker.Kind.RUNX1_RUNX1T1,
            Marker.Kind.CBFB_MYH11,
            Marker.Kind.CLONAL_HAEMATOPOIESIS,
            Marker.Kind.BCR_ABL1_MUTATION));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    Optional<Measurement> lowest = lowestOfHalfAYear(look);
    if (lowest.isEmpty() || !look.result().detected()) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion =
        changed(look, lowest.get(), Conclusion.of(INFO, look))
            .comparedWith(lowest.get())
            .leavingOut(look.ofOtherAssays(), "other-assay");
    Certainty rise = FoldRise.ofAtLeast(TENFOLD, lowest.get().value(), look.value());
    return switch (rise) {
      case EXCLUDED -> Outcome.NOT_RAISED;
      case POSSIBLE -> conclusion.cannotTell("cannot-tell");
      case CERTAIN -> raised(look, lowest.get(), conclusion);
    };
  }

  private static Outcome raised(Look look, Measurement lowest, Conclusion conclusion) {
    return conclusion
        .by(Formula.foldAtLeast(TENFOLD, lowest.value().upperBound(), look.value().lowerBound()))
        .raised(
            INFO.severity(),
            Repeat.WITHIN_FOUR_WEEKS,
            "raised",
            String.valueOf(look.daysSince(lowest)));
  }

  private static Optional<Measurement> lowestOfHalfAYear(Look look) {
    LocalDate from = look.day().minusDays(HALF_A_YEAR);
    return look.comparable().stream()
        .filter(m -> !m.sampledOn().isBefore(from))
        .filter(m -> m.detected() || m.adequacy() != Adequacy.INADEQUATE)
        .min(
            Comparator.comparing((Measurement m) -> m.value().upperBound())
                .thenComparing(Measurement.BY_DATE.reversed()));
  }

  private static Conclusion changed(Look look, Measurement since, Conclusion conclusion) {
    return look.course()
        .lastTreatmentChange(look.day())
        .filter(since.sampledOn()::isBefore)
        .map(day -> conclusion.knowing("treatment-changed"))
        .orElse(conclusion);
  }
}
