package org.mrdmonitor.rules.cml;

import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;

/**
 * The class of molecular response that a sample shows, by its value and by the copies of its
 * control gene (Cross et al., Leukemia 2015;29:999).
 *
 * <p>A low or undetectable result cannot be scored deeper than its control gene allows: the class
 * is the shallower of the two. The first samples of a patient above 0.1 % have none.
 */
public enum MolecularResponse {
  MR3("0.1", 10_000, 24_000),
  MR4("0.01", 10_000, 24_000),
  MR4_5("0.0032", 32_000, 77_000),
  MR5("0.001", 100_000, 240_000);

  private final Level atMost;
  private final long fewestAbl1;
  private final long fewestGusb;

  MolecularResponse(String percent, long fewestAbl1, long fewestGusb) {
    this.atMost = Level.ofPercent(percent);
    this.fewestAbl1 = fewestAbl1;
    this.fewestGusb = fewestGusb;
  }

  /**
   * The deepest class that a sample surely shows; empty above 0.1 %, and where the copies of an
   * adequate sample are missing or not known: such a sample is inevaluable.
   */
  public static Optional<MolecularResponse> of(Measurement measurement) {
    Optional<MolecularResponse> deepest = Optional.empty();
    for (MolecularResponse each : values()) {
      if (each.allowedBy(measurement) && each.reachedBy(measurement)) {
        deepest = Optional.of(each);
      }
    }
    return deepest;
  }

  /** The name in use: {@code MR4.5}. */
  public String text() {
    return name().replace('_', '.');
  }

  private boolean reachedBy(Measurement measurement) {
    return measurement.value().notDetected() || !measurement.value().upperBound().isAbove(atMost);
  }

  private boolean allowedBy(Measurement measurement) {
    OptionalLong copies = measurement.input().controlCopies();
    return measurement
        .assay()
        .controlGene()
        .filter(gene -> copies.isPresent() && copies.getAsLong() >= fewest(gene))
        .isPresent();
  }

  private long fewest(ControlGene gene) {
    if (gene.equals(ControlGene.ABL1)) {
      return fewestAbl1;
    }
    return gene.equals(ControlGene.GUSB) ? fewestGusb : Long.MAX_VALUE;
  }
}
