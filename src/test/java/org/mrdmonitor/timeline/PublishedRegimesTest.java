package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.fixture.SharedCourses;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.patient.Course;

/** What is said of the regime on published courses of CML on imatinib. */
class PublishedRegimesTest {

  /**
   * Sixty-eight responses over a year; each sample below all before it is a fall, not a plateau.
   */
  @Test
  void earlyFallingSamplesAreNotCalledAPlateau() {
    int falls = 0;
    for (Map.Entry<String, Course> each : SharedCourses.cml().entrySet()) {
      if (each.getKey().startsWith("MICHOR")) {
        falls += falls(each.getKey(), each.getValue());
      }
    }
    assertThat(falls).isGreaterThan(200);
  }

  /** At their eighth sample these hold their level within the noise of the assay. */
  @ParameterizedTest
  @ValueSource(strings = {"STEIN-A1", "STEIN-B1", "STEIN-B3"})
  void aLevelThatHoldsIsCalledStable(String patient) {
    Course course = SharedCourses.cml(patient);
    assertThat(said(course.upTo(course.measurements().get(7).sampledOn()))).startsWith("stable ");
  }

  private static int falls(String patient, Course course) {
    int falls = 0;
    List<Measurement> all = course.measurements();
    for (int i = 1; i < all.size(); i++) {
      Measurement latest = all.get(i);
      boolean lowest =
          all.subList(0, i).stream()
              .allMatch(m -> latest.value().upperBound().compareTo(m.value().lowerBound()) < 0);
      if (lowest) {
        falls++;
        assertThat(said(course.upTo(latest.sampledOn())))
            .as("%s on %s", patient, latest.sampledOn())
            .doesNotStartWith("stable");
      }
    }
    return falls;
  }

  private static String said(Course course) {
    List<Series> series = Series.sortOut(course.measurements());
    Optional<Fact> fact = RegimeFact.of(series.get(0), Words.english());
    return fact.orElseThrow().value();
  }
}
