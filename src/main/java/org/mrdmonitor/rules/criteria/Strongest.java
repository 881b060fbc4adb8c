package org.mrdmonitor.rules.criteria;

import java.util.Comparator;
import java.util.List;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Evidence;
import org.mrdmonitor.rules.Outcome;

/**
 * The one of several outcomes that speaks for all: raised before cannot tell before not raised, the
 * more severe first, then the later sample.
 */
final class Strongest {

  private static final Comparator<Evidence> LATER =
      Comparator.comparing(Evidence::deciding, Measurement.BY_DATE);

  private static final Comparator<Outcome.Raised> MORE_SEVERE =
      Comparator.comparing(Outcome.Raised::severity).thenComparing(Outcome.Raised::evidence, LATER);

  private Strongest() {}

  static Outcome of(List<Outcome> outcomes) {
    return only(outcomes, Outcome.Raised.class).stream()
        .max(MORE_SEVERE)
        .map(Outcome.class::cast)
        .or(
            () ->
                only(outcomes, Outcome.CannotTell.class).stream()
                    .max(Comparator.comparing(Outcome.CannotTell::evidence, LATER)))
        .orElse(Outcome.NOT_RAISED);
  }

  private static <T extends Outcome> List<T> only(List<Outcome> outcomes, Class<T> kind) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
