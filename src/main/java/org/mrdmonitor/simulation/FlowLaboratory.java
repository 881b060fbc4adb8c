package org.mrdmonitor.simulation;

import java.util.Optional;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Unit;

/**
 * Flow cytometry: detected from 20 events, quantified from 50 (ELN flow paper, PMC8701786). Cells
 * acquired vary tenfold, and with them the limits.
 */
record FlowLaboratory(double fewestEvents) implements Laboratory {

  static final FlowLaboratory STANDARD = new FlowLaboratory(300_000);

  /** Eight colours or more and a bulk lysis, for a sensitivity of 1 in 100 000. */
  static final FlowLaboratory DEEP = new FlowLaboratory(1_000_000);

  private static final long DETECTED = 20;
  private static final long QUANTIFIED = 50;
  private static final Unit UNIT = Unit.PERCENT;

  @Override
  public Report measure(double level, Draws draws) {
    long total = Math.round(draws.logUniform(fewestEvents, 10 * fewestEvents) / 1000) * 1000;
    long events = Math.min(total, draws.poisson(Laboratory.noisy(level, draws) * total));
    if (draws.chance(Hardship.FALSE_POSITIVE)) {
      events += draws.between((int) DETECTED, 4 * (int) DETECTED);
    }
    Level detection = Laboratory.written((double) DETECTED / total, UNIT);
    Level quantification = Laboratory.written((double) QUANTIFIED / total, UNIT);
    MrdValue value = new NotDetected(detection);
    if (events >= QUANTIFIED) {
      value = new Quantified(Laboratory.written(Math.min(1, (double) events / total), UNIT));
    } else if (events >= DETECTED) {
      value = new BelowQuantification(detection, quantification);
    }
    return new Report(
        new Assay(Method.FLOW, false, Optional.empty(), "Central laboratory", ""),
        value,
        Laboratory.reported(value, UNIT, detection, quantification),
        SampleInput.ofTotalEvents(total));
  }
}
