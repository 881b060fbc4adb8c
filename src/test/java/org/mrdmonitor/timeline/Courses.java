package org.mrdmonitor.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Evidence;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.Severity;

/** Courses that the tests of the picture draw, and the ways to draw them. */
final class Courses {

  static final AResult NPM1 = AResult.of("NPM1 type A");

  private Courses() {}

  static Patient patient() {
    return patient("4481-209", "Example", "Anna");
  }

  static Patient patient(String hospitalId, String family, String given) {
    return new Patient(
        new PatientId(new UUID(0, 1)),
        hospitalId,
        family,
        given,
        Optional.of(LocalDate.of(1971, 3, 14)),
        Sex.FEMALE,
        Disease.AML,
        "North");
  }

  /** NPM1 in blood and marrow: response, two years of remission, a rise; every kind of mark. */
  static List<Measurement> npm1() {
    AResult marrow = NPM1.inMarrow();
    return List.of(
        marrow.on("2024-11-04").percent("142"),
        marrow.on("2024-12-16").percent("3.1"),
        marrow.on("2025-03-24").percent("0.018"),
        marrow.on("2025-08-25").notDetected("0.0031"),
        NPM1.on("2024-12-16").percent("0.61"),
        NPM1.on("2025-03-24").percent("0.0034"),
        NPM1.on("2025-05-19").notDetected("0.0012"),
        NPM1.withControlCopies(8_100).on("2025-08-11").notDetected("0.037"),
        NPM1.on("2026-03-02").belowQuantification("0.0011", "0.0031"),
        NPM1.on("2026-05-04").percent("0.0021"),
        NPM1.on("2026-07-06").percent("0.0026"),
        NPM1.on("2026-09-07").percent("0.0094"),
        NPM1.on("2026-11-13").percent("0.031"));
  }

  static Course npm1Course() {
    return ACourse.of(Disease.AML)
        .diagnosis("2024-11-04")
        .therapy("2024-11-06", "2025-01-20", "7+3 ×2")
        .therapy("2025-01-27", "2025-05-12", "HiDAC ×3")
        .remission("2024-12-20")
        .with(npm1().toArray(new Measurement[0]))
        .asOf("2026-11-22");
  }

  static Timeline npm1Timeline() {
    Measurement last = npm1().get(12);
    return timeline(
        npm1Course(), finding("npm1-blood-follow-up", Severity.POSSIBLE_MOLECULAR_RELAPSE, last));
  }

  static Timeline timeline(Course course, Finding... findings) {
    return Timeline.of(patient(), course, Arrays.asList(findings), List.of(), Thresholds.USUAL);
  }

  static Timeline timeline(String asOf, Measurement... results) {
    return timeline(ACourse.of(Disease.AML).with(results).asOf(asOf));
  }

  static Finding finding(String rule, Severity severity, Measurement raisedBy) {
    Outcome.Raised raised =
        new Outcome.Raised(
            severity,
            Repeat.WITHIN_FOUR_WEEKS,
            Explanation.of("rule." + rule),
            Evidence.of("formula", raisedBy));
    return new Finding(
        new RuleId(rule),
        1,
        raisedBy.marker(),
        raisedBy.id(),
        raisedBy.sampledOn(),
        raised,
        raised,
        new Confirmation(
            Confirmation.State.WANTED,
            Optional.of(raisedBy.sampledOn().plusDays(28)),
            Optional.empty()),
        Optional.empty());
  }

  /** BCR::ABL1 on the International Scale in CML, one result each hundred days. */
  static Timeline cml(String... percents) {
    AResult result = AResult.of("BCR::ABL1").onInternationalScale();
    List<Measurement> results = new ArrayList<>();
    LocalDate day = LocalDate.of(2020, 1, 15);
    for (String percent : percents) {
      results.add(result.on(day).percent(percent));
      day = day.plusDays(100);
    }
    return timeline(ACourse.of(Disease.CML).with(results.toArray(new Measurement[0])).course());
  }

  static AResult digital() {
    return NPM1.withAssay(
        new Assay(
            Method.DIGITAL_PCR, false, Optional.of(ControlGene.ABL1), "Laboratory South", ""));
  }

  static Drawing draw(Timeline timeline) {
    return draw(timeline, ChartView.USUAL);
  }

  static Drawing draw(Timeline timeline, ChartView view) {
    return Drawing.of(SvgChart.of(timeline, timeline.panels().get(0), view, Words.english(), "c"));
  }
}
