package org.mrdmonitor.rules;

import java.util.List;
import org.mrdmonitor.measurement.Measurement;

/**
 * What a conclusion rests on: the results used, the results looked at and left out with the reason,
 * the formula with this patient's numbers put in, and the known limits of this conclusion.
 *
 * @param used the results used, in date order; the last one decided
 * @param formula the comparison as a person can recompute it: {@code 0.031 % ÷ 0.0021 % = 14.8 ≥
 *     10}
 * @param limits known limits of this very conclusion, most important first
 */
public record Evidence(
    List<Measurement> used, List<Excluded> excluded, String formula, List<Explanation> limits) {

  /** A result that was looked at and not used, and why. */
  public record Excluded(Measurement measurement, Explanation because) {}

  public Evidence {
    used = used.stream().sorted(Measurement.BY_DATE).toList();
    excluded = List.copyOf(excluded);
    limits = List.copyOf(limits);
    if (used.isEmpty()) {
      throw new IllegalArgumentException("A conclusion rests on at least one result.");
    }
  }

  public static Evidence of(String formula, Measurement... used) {
    return new Evidence(List.of(used), List.of(), formula, List.of());
  }

  public Evidence withLimits(List<Explanation> more) {
    return new Evidence(used, excluded, formula, more);
  }

  public Evidence withExcluded(List<Excluded> more) {
    return new Evidence(used, more, formula, limits);
  }

  /** The result that decided: the latest one used. */
  public Measurement deciding() {
    return used.get(used.size() - 1);
  }
}
