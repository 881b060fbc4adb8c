package org.mrdmonitor.simulation;

import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Unit;

/**
 * RT-qPCR over ABL1 in three replicates.
 *
 * <p>Control copies vary tenfold; three samples in a hundred are inadequate. Positive is what shows
 * copies in at least two of three replicates (Heuser et al., Blood 2021). A ratio is quantified
 * from ten copies, the lowest plasmid standard of Gabert et al., Leukemia 2003; on the
 * International Scale every positive is, with at least three copies (Cross et al., Leukemia 2015).
 *
 * @param fewestQuantified copies from which a number is given
 */
record TranscriptLaboratory(Unit unit, long fewestQuantified) implements Laboratory {

  static final TranscriptLaboratory RATIO = new TranscriptLaboratory(Unit.PERCENT, 10);
  static final TranscriptLaboratory INTERNATIONAL_SCALE =
      new TranscriptLaboratory(Unit.PERCENT_IS, 0);

  private static final long COPIES_OF_LIMIT = 3;
  private static final double INADEQUATE = 0.03;
  private static final int REPLICATES = 3;

  @Override
  public Report measure(double level, Draws draws) {
    long control = controlCopies(draws);
    double perReplicate = Laboratory.noisy(level, draws) * control / REPLICATES;
    long copies = 0;
    int positive = 0;
    for (int i = 0; i < REPLICATES; i++) {
      long count = draws.poisson(perReplicate);
      copies += count;
      positive += count > 0 ? 1 : 0;
    }
    if (draws.chance(Hardship.FALSE_POSITIVE)) {
      copies += draws.between(3, 30);
      positive = REPLICATES;
    }
    return report(positive >= 2 ? copies : 0, control);
  }

  private Report report(long copies, long control) {
    Level detection = Laboratory.written((double) COPIES_OF_LIMIT / control, unit);
    Level quantification =
        Laboratory.written((double) Math.max(COPIES_OF_LIMIT, fewestQuantified) / control, unit);
    MrdValue value = new NotDetected(detection);
    if (copies >= Math.max(1, fewestQuantified)) {
      double fraction = (double) Math.max(COPIES_OF_LIMIT, copies) / control;
      value = new Quantified(Laboratory.written(fraction, unit));
    } else if (copies > 0) {
      value = new BelowQuantification(detection, quantification);
    }
    return new Report(
        new Assay(
            Method.RT_QPCR,
            unit.internationalScale(),
            Optional.of(ControlGene.ABL1),
            "Central laboratory",
            ""),
        value,
        Laboratory.reported(value, unit, detection, quantification),
        new SampleInput(OptionalLong.of(control), OptionalLong.of(copies), OptionalLong.empty()));
  }

  private static long controlCopies(Draws draws) {
    double copies =
        draws.chance(INADEQUATE) ? draws.uniform(3000, 9900) : draws.logUniform(15_000, 150_000);
    return Math.round(copies / 100) * 100;
  }
}
