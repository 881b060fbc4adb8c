package org.mrdmonitor.web.timeline;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.rules.Assessment;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.timeline.Timeline;

/**
 * The timeline for machines. Names are those of the CSV columns; days are ISO; levels are fractions
 * in plain decimals, as text, so that no digit is lost; what is unknown is null.
 */
@JsonNaming(SnakeCaseStrategy.class)
record TimelineDocument(
    PatientPart patient,
    String asOf,
    List<SeriesDocument> series,
    List<EventPart> events,
    List<FindingPart> findings,
    List<AssessmentPart> assessments) {

  /** Who it is about. */
  @JsonNaming(SnakeCaseStrategy.class)
  record PatientPart(
      String id,
      String patientId,
      String familyName,
      String givenName,
      @Nullable String bornOn,
      String sex,
      String disease,
      String centre) {

    static PatientPart of(Patient patient) {
      return new PatientPart(
          patient.id().toString(),
          patient.hospitalId(),
          patient.familyName(),
          patient.givenName(),
          patient.bornOn().map(Object::toString).orElse(null),
          patient.sex().code(),
          patient.disease().code(),
          patient.centre());
    }
  }

  /** What happened. */
  @JsonNaming(SnakeCaseStrategy.class)
  record EventPart(String on, @Nullable String until, String kind, String detail) {

    static EventPart of(Event event) {
      return new EventPart(
          event.on().toString(),
          event.until().map(Object::toString).orElse(null),
          event.kind().code(),
          event.detail());
    }
  }

  /** What a rule raised. */
  @JsonNaming(SnakeCaseStrategy.class)
  record FindingPart(
      String marker,
      String specimen,
      String rule,
      int ruleVersion,
      String severity,
      boolean standing,
      String confirmation,
      @Nullable String dueBy,
      String raisedOn,
      String raisedBy,
      @Nullable String endedOn,
      String explanation,
      String formula) {

    static FindingPart of(Finding finding) {
      return new FindingPart(
          finding.marker().name(),
          finding.specimen().code(),
          finding.rule().value(),
          finding.ruleVersion(),
          finding.severity().code(),
          finding.standing(),
          finding.confirmation().state().code(),
          finding.confirmation().dueBy().map(Object::toString).orElse(null),
          finding.raisedOn().toString(),
          finding.raisedBy().toString(),
          finding.endedOn().map(Object::toString).orElse(null),
          finding.latest().explanation().text(),
          finding.latest().evidence().formula());
    }
  }

  /** What a rule in force says on the day; {@code not-raised} is an answer too. */
  @JsonNaming(SnakeCaseStrategy.class)
  record AssessmentPart(
      String marker, String rule, int ruleVersion, String outcome, String sentence) {

    static AssessmentPart of(Assessment assessment) {
      return new AssessmentPart(
          assessment.marker().name(),
          assessment.rule().id().value(),
          assessment.rule().version(),
          outcome(assessment.outcome()),
          sentence(assessment.outcome()));
    }

    private static String outcome(Outcome outcome) {
      if (outcome instanceof Outcome.Raised) {
        return "raised";
      }
      return outcome instanceof Outcome.CannotTell ? "cannot-tell" : "not-raised";
    }

    private static String sentence(Outcome outcome) {
      if (outcome instanceof Outcome.Raised raised) {
        return raised.explanation().text();
      }
      return outcome instanceof Outcome.CannotTell cannot ? cannot.reason().text() : "";
    }
  }

  static TimelineDocument of(Timeline timeline, Map<MeasurementId, SecondPerson> seconds) {
    return new TimelineDocument(
        PatientPart.of(timeline.patient()),
        timeline.today().toString(),
        timeline.panels().stream()
            .flatMap(p -> p.standings().stream())
            .map(standing -> SeriesDocument.of(standing, seconds))
            .toList(),
        timeline.course().events().stream().map(EventPart::of).toList(),
        timeline.findings().stream().map(FindingPart::of).toList(),
        timeline.assessments().stream().map(AssessmentPart::of).toList());
  }
}
