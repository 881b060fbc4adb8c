package org.mrdmonitor.rules.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Evidence;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.Severity;

/**
 * A criterion whose source wants it confirmed in a second consecutive sample: the first is a
 * warning that wants the second, and with the second it is what the source calls it.
 *
 * <p>The second may be of the other specimen ("both blood and marrow preferred"). Between the two
 * no sample of the later one's specimen may fail the criterion; a sample that cannot tell is passed
 * over. What wants no repeat needs no second sample.
 */
public final class SecondSample {

  private SecondSample() {}

  /** What a criterion that asks for a repeat says of a result, given what it said before. */
  public static Outcome decides(Look look, Function<Look, Outcome> criterion) {
    Outcome outcome = criterion.apply(look);
    return outcome instanceof Outcome.Raised raised && raised.repeat().wanted()
        ? firstMet(look, criterion)
            .map(first -> confirmed(raised, first))
            .orElseGet(() -> unconfirmed(raised))
        : outcome;
  }

  private static Outcome.Raised unconfirmed(Outcome.Raised raised) {
    Evidence evidence = knowing(raised.evidence(), Explanation.of("limit.first-sample"));
    return new Outcome.Raised(Severity.WARNING, raised.repeat(), raised.explanation(), evidence);
  }

  private static Outcome.Raised confirmed(Outcome.Raised raised, Measurement first) {
    Evidence evidence = raised.evidence();
    List<Measurement> used = new ArrayList<>(evidence.used());
    if (!used.contains(first)) {
      used.add(first);
    }
    Explanation second =
        Explanation.of(
            "limit.second-sample",
            LevelText.of(first),
            first.specimen().word(),
            LevelText.day(first.sampledOn()));
    return new Outcome.Raised(
        raised.severity(),
        Repeat.NOT_NEEDED,
        raised.explanation(),
        knowing(
            new Evidence(used, evidence.excluded(), evidence.formula(), evidence.limits()),
            second));
  }

  private static Evidence knowing(Evidence evidence, Explanation limit) {
    List<Explanation> limits = new ArrayList<>(List.of(limit));
    limits.addAll(evidence.limits());
    return evidence.withLimits(limits);
  }

  /** The result before this one that met the criterion, if the two are consecutive. */
  private static Optional<Measurement> firstMet(Look look, Function<Look, Outcome> criterion) {
    for (LocalDate day : daysBefore(look)) {
      boolean failed = false;
      for (Look then : Look.of(look, day)) {
        Outcome outcome = criterion.apply(then);
        if (outcome instanceof Outcome.Raised) {
          return Optional.of(then.result());
        }
        failed |= outcome instanceof Outcome.NotRaised && then.specimen() == look.specimen();
      }
      if (failed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<LocalDate> daysBefore(Look look) {
    return look.course().sampleDaysOf(look.result().marker()).stream()
        .filter(look.day()::isAfter)
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
