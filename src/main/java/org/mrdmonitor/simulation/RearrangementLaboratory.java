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
 * RQ-PCR of an immunoglobulin or T-cell receptor rearrangement: a sensitivity that varies tenfold
 * from sample to sample (1 in 100 000 to 1 in 10 000) and a quantitative range that begins at five
 * times the sensitivity; between the two the report is "positive, not quantifiable" (van der Velden
 * et al., Leukemia 2007;21:604).
 */
record RearrangementLaboratory(double bestSensitivity) implements Laboratory {

  static final RearrangementLaboratory EUROMRD = new RearrangementLaboratory(1e-5);

  private static final double RANGE_OVER_SENSITIVITY = 5;
  private static final double COPIES_AT_SENSITIVITY = 3;
  private static final Unit UNIT = Unit.RATIO;

  @Override
  public Report measure(double level, Draws draws) {
    double sensitivity = draws.logUniform(bestSensitivity, 10 * bestSensitivity);
    double cells = COPIES_AT_SENSITIVITY / sensitivity;
    double copies = Math.min(cells, draws.poisson(Laboratory.noisy(level, draws) * cells));
    if (draws.chance(Hardship.FALSE_POSITIVE)) {
      copies += draws.between(1, 30);
    }
    Level detection = Laboratory.written(sensitivity, UNIT);
    Level quantification = Laboratory.written(RANGE_OVER_SENSITIVITY * sensitivity, UNIT);
    Level measured = Laboratory.written(Math.min(1, copies / cells), UNIT);
    MrdValue value = new NotDetected(detection);
    if (measured.isAtLeast(quantification)) {
      value = new Quantified(measured);
    } else if (copies > 0) {
      value = new BelowQuantification(detection, quantification);
    }
    return new Report(
        new Assay(Method.RQ_PCR, false, Optional.empty(), "Central laboratory", ""),
        value,
        Laboratory.reported(value, UNIT, detection, quantification),
        SampleInput.UNKNOWN);
  }
}
