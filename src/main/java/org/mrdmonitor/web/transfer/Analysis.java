package org.mrdmonitor.web.transfer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Dossier;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleSets;

/** The findings of courses that are in no record: read, asked, forgotten. */
record Analysis(LocalDate asOf, List<Found> found, int patients, int results) {

  /** How findings are listed. */
  enum Mode {
    /** As they stand on the day. */
    AS_IT_STANDS,
    /** Each as it was on the day on which it was first raised. */
    REPLAY
  }

  /** One finding and whose it is. */
  record Found(String patientId, Finding finding) {}

  Analysis {
    found = List.copyOf(found);
  }

  /** Asks the rules that are in force where no centre has chosen its own. */
  static Analysis of(List<Dossier> dossiers, LocalDate asOf, Mode mode) {
    Map<Disease, RuleBook> books = new HashMap<>();
    List<Found> found = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      RuleBook book =
          books.computeIfAbsent(
              dossier.patient().disease(),
              d -> RuleBook.standard().inForce(d, RuleSets.defaults(d)));
      Course course = course(dossier, asOf);
      for (Finding finding : book.findings(course)) {
        Finding listed = mode == Mode.REPLAY ? asFirstRaised(book, course, finding) : finding;
        found.add(new Found(dossier.patient().hospitalId(), listed));
      }
    }
    int results = dossiers.stream().mapToInt(d -> d.results().size()).sum();
    return new Analysis(asOf, found, dossiers.size(), results);
  }

  /** The same finding as it would have been listed on the day that raised it. */
  private static Finding asFirstRaised(RuleBook book, Course course, Finding finding) {
    return book.findings(course.upTo(finding.raisedOn())).stream()
        .filter(f -> f.rule().equals(finding.rule()))
        .filter(f -> f.marker().equals(finding.marker()))
        .filter(f -> f.raisedBy().equals(finding.raisedBy()))
        .findFirst()
        .orElse(finding);
  }

  /** Identities follow from the content, so that the same files give the same answer. */
  private static Course course(Dossier dossier, LocalDate asOf) {
    String patient = dossier.patient().hospitalId();
    List<Event> events = new ArrayList<>();
    for (NewEvent event : dossier.events()) {
      events.add(event.as(identity(patient, "event", events.size())));
    }
    Map<List<Object>, Integer> samples = new HashMap<>();
    List<Measurement> measurements = new ArrayList<>();
    for (NewResult result : dossier.results()) {
      int orderOfDay =
          samples.merge(
                  List.of(result.marker(), result.specimen(), result.sampledOn()), 1, Integer::sum)
              - 1;
      measurements.add(
          result.as(
              new MeasurementId(identity(patient, "result", measurements.size())), orderOfDay));
    }
    return new Course(dossier.patient().disease(), events, measurements, asOf);
  }

  private static UUID identity(String patient, String kind, int position) {
    return UUID.nameUUIDFromBytes(
        (kind + position + " of " + patient).getBytes(StandardCharsets.UTF_8));
  }
}
