package org.mrdmonitor.rules;

import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.EventKind;

/**
 * What the publications name as possible next steps after a finding: options to consider, never
 * advice. Keys {@code option.…}; nothing at the severity of an information.
 */
public final class Options {

  private Options() {}

  /** For a finding as it stands on the last day of a course; the nearest step first. */
  public static List<Explanation> of(
      Course course, Marker marker, Severity severity, Confirmation.State confirmation) {
    List<String> names = new ArrayList<>();
    if (confirmation == Confirmation.State.WANTED || confirmation == Confirmation.State.OVERDUE) {
      names.add("second-sample");
    } else if (severity.atLeast(Severity.WATCH)) {
      names.add("earlier-sample");
    }
    if (severity.atLeast(Severity.WARNING)) {
      names.addAll(ofDisease(course, marker, severity));
    }
    return names.stream().map(name -> Explanation.of("option." + name)).toList();
  }

  private static List<String> ofDisease(Course course, Marker marker, Severity severity) {
    boolean relapse = severity.atLeast(Severity.POSSIBLE_MOLECULAR_RELAPSE);
    return switch (course.disease()) {
      case AML -> relapse ? List.of("remission", acuteMyeloid(marker)) : List.of("remission");
      case ALL -> relapse ? List.of("remission", "all-pre-emptive") : List.of("remission");
      case CML ->
          stopped(course)
              ? List.of("cml-after-stop")
              : List.of("cml-adherence", "cml-mutation", "cml-other-inhibitor");
      case CLL -> List.of("cll-clinical");
      case MYELOMA -> List.of("myeloma-other-signs");
    };
  }

  private static String acuteMyeloid(Marker marker) {
    return marker.kind() == Marker.Kind.PML_RARA ? "apl-pre-emptive" : "aml-pre-emptive";
  }

  private static boolean stopped(Course course) {
    return course.lastOf(EventKind.THERAPY_STOP).isPresent() && !course.onTherapy(course.asOf());
  }
}
