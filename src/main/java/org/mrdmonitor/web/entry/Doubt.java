package org.mrdmonitor.web.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.timeline.ReadBack;

/**
 * Something possible and unlikely about a result, to be confirmed before it is saved (EN-09).
 *
 * @param question in the language of the page
 * @param kept what the record keeps of it once it is confirmed
 */
record Doubt(String question, String kept) {

  static List<Doubt> of(int row, ReadBack readBack, Course course, EntryMessages words) {
    List<Doubt> doubts = new ArrayList<>();
    if (readBack.unlikely()) {
      doubts.add(
          new Doubt(words.unlikely(row + 1), "more than a thousandfold from the sample before"));
    }
    LocalDate sampled = readBack.measurement().sampledOn();
    diagnosis(course)
        .filter(sampled::isBefore)
        .map(LevelText::day)
        .ifPresent(
            day ->
                doubts.add(
                    new Doubt(
                        words.before_diagnosis(row + 1, LevelText.day(sampled), day),
                        "sampled before the diagnosis of " + day)));
    return doubts;
  }

  private static Optional<LocalDate> diagnosis(Course course) {
    return course.events().stream()
        .filter(event -> event.kind() == EventKind.DIAGNOSIS)
        .map(Event::on)
        .min(Comparator.naturalOrder());
  }

  /** What the version of the result says of the doubts that were confirmed. */
  static String kept(List<Doubt> doubts) {
    return doubts.stream()
        .map(Doubt::kept)
        .collect(Collectors.joining("; ", "Checked against the report: ", "."));
  }
}
