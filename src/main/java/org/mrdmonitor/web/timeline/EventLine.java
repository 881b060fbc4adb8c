package org.mrdmonitor.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.store.EventVersion;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.timeline.Words;

/** A line of the table of events, with what was corrected or voided in it. */
record EventLine(
    String id,
    String on,
    Optional<String> until,
    boolean therapy,
    String kind,
    String detail,
    List<VersionLine> earlier,
    Optional<VersionLine> voided) {

  /** Every event of the file up to a day, latest first, the voided among them. */
  static List<EventLine> of(PatientFile file, LocalDate day, Words words) {
    Course course = file.course().upTo(day);
    return file.events().stream()
        .filter(h -> !h.current().content().on().isAfter(day))
        .sorted(
            Comparator.comparing((History<EventVersion> h) -> h.current().content().on())
                .reversed())
        .map(h -> line(h, course, words))
        .toList();
  }

  private static EventLine line(History<EventVersion> history, Course course, Words words) {
    EventVersion now = history.current();
    NewEvent event = now.content();
    List<VersionLine> earlier = earlier(history, words);
    return new EventLine(
        now.id().toString(),
        LevelText.day(event.on()),
        until(now, course).map(LevelText::day),
        event.kind() == EventKind.THERAPY,
        words.say("event." + event.kind().name()),
        event.detail(),
        now.voided() ? earlier.stream().skip(1).toList() : earlier,
        now.voided()
            ? Optional.of(VersionLine.of(said(now, words), now.author(), words))
            : Optional.empty());
  }

  /** A therapy that a recorded stop ended lasted until then, as the picture shows it. */
  private static Optional<LocalDate> until(EventVersion version, Course course) {
    NewEvent event = version.content();
    return event.kind() == EventKind.THERAPY && !version.voided()
        ? course.endOf(version.event())
        : event.until();
  }

  private static List<VersionLine> earlier(History<EventVersion> history, Words words) {
    List<VersionLine> lines = new ArrayList<>();
    for (int i = history.versions().size() - 1; i > 0; i--) {
      EventVersion before = history.versions().get(i - 1);
      lines.add(VersionLine.of(said(before, words), history.versions().get(i).author(), words));
    }
    return lines;
  }

  private static String said(EventVersion version, Words words) {
    NewEvent event = version.content();
    String kind = words.say("event." + event.kind().name());
    String text = LevelText.day(event.on()) + ", " + kind;
    return event.detail().isEmpty() ? text : text + ", " + event.detail();
  }

  /** How many lines say what was corrected or voided. */
  int versions() {
    return earlier.size() + (voided.isPresent() ? 1 : 0);
  }

  public String correctionPath() {
    return "/events/" + id + "/correction";
  }
}
