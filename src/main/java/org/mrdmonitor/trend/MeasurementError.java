package org.mrdmonitor.trend;

import java.util.OptionalLong;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.SampleInput;

/**
 * How far one measurement scatters about the true level, as a standard deviation of log10 level.
 *
 * <p>Two parts: what differs between samples of one laboratory however many copies they hold (this
 * record), and the counting of the copies or cells that were found, whose coefficient of variation
 * is {@code 1/√n}, in log10 {@code 0.434/√n}.
 *
 * @param betweenSamples standard deviation between samples in log10, above zero
 */
public record MeasurementError(double betweenSamples) {

  /**
   * 0.25 log10: from the limits of agreement of ±5-fold between laboratories after alignment to the
   * International Scale (Branford et al., Blood 2008;112:3330: 0.699 / 1.96 / √2 = 0.252).
   */
  public static final MeasurementError STANDARD = new MeasurementError(0.25);

  private static final double LOG10_OF_E = Math.log10(Math.E);

  public MeasurementError {
    if (!(betweenSamples > 0 && Double.isFinite(betweenSamples))) {
      throw new IllegalArgumentException(
          "The deviation between samples (%s) must be above zero.".formatted(betweenSamples));
    }
  }

  /**
   * The standard deviation of one measurement: {@code √(0.434²/n + σ²)} with n the copies or cells
   * counted; σ alone where neither they nor the material of the sample are known.
   *
   * <p>n is the count given by the laboratory, or the level times the control copies (or the total
   * events); for a result that is not a number, the count that a level at its limit would have
   * given. Below one it counts as one. On the International Scale the copies stand before the
   * conversion: its factor is taken out again where it is known, and taken as 1 where it is not.
   */
  public double of(Measurement measurement) {
    double count = count(measurement);
    double counting = Double.isNaN(count) ? 0 : LOG10_OF_E * LOG10_OF_E / Math.max(1, count);
    return Math.sqrt(counting + betweenSamples * betweenSamples);
  }

  private static double count(Measurement measurement) {
    SampleInput input = measurement.input();
    if (measurement.value().quantified() && input.targetCopies().orElse(0) > 0) {
      return input.targetCopies().getAsLong();
    }
    OptionalLong material = material(measurement.assay().method(), input);
    return material.isPresent()
        ? level(measurement).fraction().doubleValue() / factor(measurement) * material.getAsLong()
        : Double.NaN;
  }

  private static double factor(Measurement measurement) {
    return measurement.reported().conversion().map(f -> f.number().doubleValue()).orElse(1.0);
  }

  private static OptionalLong material(Method method, SampleInput input) {
    return switch (method) {
      case FLOW, NGS -> input.totalEvents();
      case RT_QPCR, RQ_PCR, DIGITAL_PCR -> input.controlCopies();
    };
  }

  private static Level level(Measurement measurement) {
    return TrendPoints.aboveRange(measurement)
        ? measurement.value().lowerBound()
        : measurement.value().upperBound();
  }
}
