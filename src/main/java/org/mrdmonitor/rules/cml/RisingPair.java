package org.mrdmonitor.rules.cml;

import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.criteria.Look;

/** The comparable quantified result right before the latest, where the latest is above it. */
final class RisingPair {

  private RisingPair() {}

  static Optional<Measurement> latest(Look look) {
    List<Measurement> comparable = look.comparable();
    if (comparable.isEmpty() || !look.value().quantified()) {
      return Optional.empty();
    }
    return Optional.of(comparable.get(comparable.size() - 1))
        .filter(m -> m.value().quantified())
        .filter(m -> look.value().lowerBound().isAbove(m.value().upperBound()));
  }
}
