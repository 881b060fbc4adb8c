package org.mrdmonitor.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;

/** One event as text fields: a row of a file or a form. The end of a therapy may lie ahead. */
public record EventFields(Days days) {

  public static final String ON = "on";
  public static final String UNTIL = "until";
  public static final String KIND = "kind";
  public static final String DETAIL = "detail";

  /** All fields, in the order of files. */
  public static final List<String> ALL = List.of(ON, UNTIL, KIND, DETAIL);

  /** The fields that must be given. */
  public static final List<String> REQUIRED = List.of(ON, KIND);

  /** Reads the fields given by name; a field that is not given is empty. */
  public FieldsRead<NewEvent> read(Map<String, String> fields) {
    FieldReader reader = new FieldReader(fields);
    Optional<LocalDate> on = reader.take(ON, days.past(reader.text(ON)));
    Optional<EventKind> kind = reader.named(KIND, EventKind::parse);
    Optional<LocalDate> until =
        reader.take(UNTIL, days.anyOrNone(reader.text(UNTIL))).orElse(Optional.empty());
    String detail = reader.bounded(DETAIL, 200);
    until.ifPresent(end -> checkEnd(reader, on, kind, end));
    return reader.read(() -> new NewEvent(kind.orElseThrow(), on.orElseThrow(), until, detail));
  }

  private static void checkEnd(
      FieldReader reader, Optional<LocalDate> on, Optional<EventKind> kind, LocalDate end) {
    if (on.filter(end::isBefore).isPresent()) {
      reader.fail(
          UNTIL,
          ReadingProblem.of(
              Kind.CONTRADICTION,
              "until.before",
              LevelText.day(end),
              LevelText.day(on.orElseThrow())));
    }
    if (kind.filter(k -> k != EventKind.THERAPY).isPresent()) {
      reader.fail(
          UNTIL, ReadingProblem.of(Kind.CONTRADICTION, "until.one-day", kind.orElseThrow().code()));
    }
  }
}
