package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Outcome;

/** The comparators err as spreadsheets do. */
class NaiveTest {

  private static final Marker NPM1 = new Marker("NPM1 type A");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void twoNegativesAreARiseWhereTheSecondTestWasTheCoarser() {
    assertThat(raised(Naive.LIMIT_AS_VALUE, notDetected("1E-5"), notDetected("1E-4"))).isTrue();
    assertThat(raised(Naive.ANY_CONVERSION, notDetected("1E-5"), notDetected("1E-4"))).isFalse();
  }

  @Test
  void aBetterSecondTestIsAConversion() {
    assertThat(raised(Naive.ANY_CONVERSION, notDetected("1E-4"), level("2E-5"))).isTrue();
    assertThat(raised(Naive.LIMIT_AS_VALUE, notDetected("1E-4"), level("2E-5"))).isFalse();
  }

  private static boolean raised(Naive rule, MrdValue... values) {
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      measurements.add(
          new NewResult(
                  DAY.plusDays(30L * i),
                  Specimen.PERIPHERAL_BLOOD,
                  NPM1,
                  Assay.of(Method.RT_QPCR),
                  values[i],
                  Reported.of("as measured", Unit.PERCENT),
                  SampleInput.UNKNOWN,
                  Optional.empty(),
                  "")
              .as(new MeasurementId(new UUID(0, i)), 0));
    }
    Course course = new Course(Disease.AML, List.of(), measurements, DAY.plusDays(90));
    return rule.evaluate(course, NPM1) instanceof Outcome.Raised;
  }

  private static MrdValue notDetected(String sensitivity) {
    return new NotDetected(Level.ofFraction(sensitivity));
  }

  private static MrdValue level(String fraction) {
    return new Quantified(Level.ofFraction(fraction));
  }
}
