package org.mrdmonitor.simulation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;

/** Makes of a true level the result that a laboratory would report. */
interface Laboratory {

  /**
   * Measures one sample: noise of the sample and of the counting, the limits of this very sample
   * and, now and then, a contamination.
   *
   * @param level the true fraction on the scale of the marker; zero where nothing is there
   */
  Report measure(double level, Draws draws);

  /** The level that reaches the tube: log-normal around the truth. */
  static double noisy(double level, Draws draws) {
    return level * Draws.powerOfTen(draws.normal(0, Hardship.NOISE));
  }

  /** Three significant digits in the unit, as a laboratory writes a number. */
  static Level written(double fraction, Unit unit) {
    BigDecimal number = unit.fromLevel(new Level(BigDecimal.valueOf(fraction)));
    return unit.toLevel(number.round(new MathContext(3)));
  }

  /** The words of a report, with the limits of the sample beside them. */
  static Reported reported(MrdValue value, Unit unit, Level detection, Level quantification) {
    String text =
        value.quantified()
            ? unit.fromLevel(value.upperBound()).toPlainString()
            : value.notDetected() ? "not detected" : "detected <LOQ";
    return new Reported(text, unit, Optional.of(detection), Optional.of(quantification));
  }

  /** A result without its sample. */
  record Report(Assay assay, MrdValue value, Reported reported, SampleInput input) {

    NewResult of(LocalDate sampledOn, Specimen specimen, Marker marker) {
      return new NewResult(
          sampledOn,
          specimen,
          marker,
          assay,
          value,
          reported,
          input,
          Optional.of(sampledOn.plusDays(5)),
          "");
    }
  }
}
