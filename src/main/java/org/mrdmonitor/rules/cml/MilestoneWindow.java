package org.mrdmonitor.rules.cml;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.criteria.Look;

/**
 * The days around a milestone within which a sample counts as taken at it, in months since the
 * start of the current drug. The consensus names the month alone; the tolerance is ours, chosen so
 * that three-monthly samples always hit.
 */
record MilestoneWindow(int month, int monthsBefore, int monthsAfter) {

  static final MilestoneWindow THREE_MONTHS = new MilestoneWindow(3, 1, 1);
  static final MilestoneWindow SIX_MONTHS = new MilestoneWindow(6, 1, 1);
  static final MilestoneWindow TWELVE_MONTHS = new MilestoneWindow(12, 2, 2);

  LocalDate opens(LocalDate start) {
    return start.plusMonths(month - monthsBefore);
  }

  LocalDate closes(LocalDate start) {
    return start.plusMonths(month + monthsAfter);
  }

  /** The sample of the specimen nearest to the milestone; on two equally near days the later. */
  Optional<Measurement> sample(Look look, LocalDate start) {
    LocalDate milestone = start.plusMonths(month);
    return Stream.concat(look.earlier().stream(), Stream.of(look.result()))
        .filter(m -> !m.sampledOn().isBefore(opens(start)))
        .filter(m -> !m.sampledOn().isAfter(closes(start)))
        .min(
            Comparator.comparing(
                    (Measurement m) -> Math.abs(ChronoUnit.DAYS.between(milestone, m.sampledOn())))
                .thenComparing(Measurement.BY_DATE.reversed()));
  }
}
