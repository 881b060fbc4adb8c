package org.mrdmonitor.simulation;

import java.util.Optional;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Unit;

/** Deep sequencing: detected from three genomes; the genomes read vary tenfold. */
record SequencingLaboratory(double fewestGenomes) implements Laboratory {

  static final SequencingLaboratory DEEP = new SequencingLaboratory(30_000);

  private static final long DETECTED = 3;
  private static final Unit UNIT = Unit.PERCENT;

  @Override
  public Report measure(double level, Draws draws) {
    long genomes = Math.round(draws.logUniform(fewestGenomes, 10 * fewestGenomes) / 1000) * 1000;
    long mutated = Math.min(genomes, draws.poisson(Laboratory.noisy(level, draws) * genomes));
    if (draws.chance(Hardship.FALSE_POSITIVE)) {
      mutated += draws.between((int) DETECTED, 10 * (int) DETECTED);
    }
    Level detection = Laboratory.written((double) DETECTED / genomes, UNIT);
    MrdValue value =
        mutated >= DETECTED
            ? new Quantified(Laboratory.written(Math.min(1, (double) mutated / genomes), UNIT))
            : new NotDetected(detection);
    return new Report(
        new Assay(Method.NGS, false, Optional.empty(), "Central laboratory", ""),
        value,
        Laboratory.reported(value, UNIT, detection, detection),
        SampleInput.ofTotalEvents(genomes));
  }
}
