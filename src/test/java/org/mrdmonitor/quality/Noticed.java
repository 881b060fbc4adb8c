package org.mrdmonitor.quality;

import java.util.List;
import org.mrdmonitor.patient.Course;

/** What one check says of a course, in the words a reader sees. */
final class Noticed {

  private Noticed() {}

  static List<String> by(CheckId id, Course course) {
    return by(id, ReviewedCourse.of(course));
  }

  static List<String> by(CheckId id, ReviewedCourse reviewed) {
    return Checks.all().stream()
        .filter(check -> check.id() == id)
        .flatMap(check -> check.look(reviewed).stream())
        .map(Noticed::words)
        .toList();
  }

  private static String words(Notice notice) {
    String sentence = notice.said().text().replace('\u00a0', ' ');
    return notice.kind() == Notice.Kind.CANNOT_TELL ? "? " + sentence : sentence;
  }
}
