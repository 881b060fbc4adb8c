package org.mrdmonitor.web.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.Assessment;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Evidence;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.RecordedFinding;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.store.Verified;
import org.mrdmonitor.timeline.Thresholds;
import org.mrdmonitor.timeline.Timeline;
import org.mrdmonitor.timeline.Unverified;

/**
 * The timeline of a patient file, as it stands or as it would have stood on a day.
 *
 * @param elsewhere what rules say that belong to sets not in force at this centre
 * @param replay whether a past day is looked at
 */
record Story(Timeline timeline, List<Assessment> elsewhere, Replay replay) {

  /** Whether the record is shown as it stands, or a past day with today's rules. */
  enum Replay {
    NOW,
    PAST
  }

  /** As it stands, with the findings of the record. */
  static Story of(PatientFile file) {
    Course course = file.course();
    List<Finding> findings =
        file.findings().stream()
            .filter(f -> f.state() != FindingState.WITHDRAWN)
            .flatMap(f -> asFinding(f, course).stream())
            .toList();
    return of(file, course, file.courseOfRules(), findings, Replay.NOW);
  }

  /**
   * As it would have stood on an earlier day: the samples of days up to it in their present
   * versions, judged by the rules in force today.
   */
  static Story on(LocalDate day, PatientFile file) {
    Course course = file.course().upTo(day);
    Course judged = file.courseOfRules().upTo(day);
    return of(file, course, judged, file.book().findings(judged), Replay.PAST);
  }

  /** Shows the whole course, with what rules say of the part they may use. */
  private static Story of(
      PatientFile file, Course course, Course judged, List<Finding> findings, Replay replay) {
    Set<RuleId> inForce =
        file.book().rules().stream().map(r -> r.info().id()).collect(Collectors.toSet());
    List<Assessment> all = RuleBook.standard().assess(judged);
    return new Story(
        Timeline.of(
            file.patient(),
            course,
            unverified(file),
            findings,
            all.stream().filter(a -> inForce.contains(a.rule().id())).toList(),
            Thresholds.of(file.book())),
        all.stream()
            .filter(a -> !inForce.contains(a.rule().id()) && !a.rule().doubtful())
            .filter(a -> !(a.outcome() instanceof Outcome.NotRaised))
            .toList(),
        replay);
  }

  private static Unverified unverified(PatientFile file) {
    Verified verified = file.verified();
    return verified.asked()
        ? new Unverified(
            file.results().stream()
                .map(History::current)
                .filter(version -> !verified.isVerified(version))
                .map(ResultVersion::id)
                .collect(Collectors.toSet()),
            verified.rule().leavesOut() ? Unverified.Use.LEFT_OUT : Unverified.Use.COUNTS)
        : Unverified.NONE;
  }

  /** The finding of the record in the words of rules; empty where its results are gone. */
  private static Optional<Finding> asFinding(RecordedFinding recorded, Course course) {
    List<MeasurementId> inputs =
        recorded.inputs().stream().map(RecordedFinding.Input::result).toList();
    List<Measurement> used =
        course.measurements().stream().filter(m -> inputs.contains(m.id())).toList();
    if (used.isEmpty()) {
      return Optional.empty();
    }
    Repeat repeat =
        recorded.confirmation().state() == Confirmation.State.NOT_NEEDED
            ? Repeat.NOT_NEEDED
            : Repeat.WITHIN_FOUR_WEEKS;
    Outcome.Raised raised =
        new Outcome.Raised(
            recorded.severity(),
            repeat,
            recorded.explanation(),
            new Evidence(used, List.of(), recorded.formula(), List.of()));
    return Optional.of(
        new Finding(
            recorded.rule(),
            recorded.ruleVersion(),
            recorded.marker(),
            recorded.raisedBy(),
            recorded.raisedOn(),
            raised,
            raised,
            recorded.confirmation(),
            recorded.endedOn()));
  }

  static Optional<Rule> rule(RuleId id) {
    return RuleBook.standard().rule(id);
  }
}
