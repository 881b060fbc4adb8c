package org.mrdmonitor.rules.myeloma;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Sources;

/**
 * IMWG 2016, sustained MRD negativity, as far as marrow shows it: negative samples at least a year
 * apart, with no other result between. Imaging, which the criterion asks for too, is not known.
 */
public final class SustainedNegativity implements Criterion {

  private static final RuleInfo INFO =
      Myeloma.rule(
          "myeloma-sustained-negativity",
          "Marrow has been MRD negative for at least a year",
          Severity.INFORMATION,
          Sources.imwg2016("sustained MRD-negative", Citation.Reading.CHECKED));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    if (!Myeloma.isJudged(look.result()) || look.result().detected()) {
      return Outcome.NOT_RAISED;
    }
    Optional<Measurement> first = firstOfTheRow(look);
    if (first.isEmpty() || first.get().sampledOn().isAfter(aYearBefore(look))) {
      return Outcome.NOT_RAISED;
    }
    Conclusion conclusion = Conclusion.of(INFO, look).comparedWith(first.get());
    return Myeloma.isNegative(look.result())
        ? conclusion.knowing("imaging-not-known").raised(Repeat.NOT_NEEDED)
        : conclusion.cannotTell("cannot-tell");
  }

  /** The first of the negative samples that no other result has interrupted. */
  private static Optional<Measurement> firstOfTheRow(Look look) {
    List<Measurement> earlier = look.earlier();
    Optional<Measurement> first = Optional.empty();
    for (int i = earlier.size() - 1; i >= 0 && Myeloma.isNegative(earlier.get(i)); i--) {
      first = Optional.of(earlier.get(i));
    }
    return first;
  }

  private static LocalDate aYearBefore(Look look) {
    return look.day().minusYears(1);
  }
}
