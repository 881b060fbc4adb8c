package org.mrdmonitor.web.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.store.Entry;
import org.mrdmonitor.store.EntryMatch;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.timeline.ReadBack;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormErrors.FieldError;

/** The whole sheet as it was understood: every row read, compared with the record and read back. */
record SheetReading(List<RowView> rows, List<Entry> entries, FormErrors errors, int newResults) {

  SheetReading {
    rows = List.copyOf(rows);
    entries = List.copyOf(entries);
  }

  /** Whether it can be saved as it is: nothing is wrong, nothing is asked, something is new. */
  boolean clean() {
    return !errors.any() && newResults > 0;
  }

  static SheetReading of(
      AssayFilling filling, PatientFile file, EntryMessages words, Locale language) {
    Sheet sheet = filling.sheet();
    List<RowReading> readings =
        IntStream.range(0, sheet.rows().size())
            .filter(row -> !sheet.blank(row))
            .mapToObj(row -> RowReading.of(sheet, row, file, words, language))
            .toList();
    return new Reader(filling, file, words, language, readings).read();
  }

  /** Compares row by row, each with the course that the rows before it have made. */
  private record Reader(
      AssayFilling filling,
      PatientFile file,
      EntryMessages words,
      Locale language,
      List<RowReading> readings) {

    SheetReading read() {
      List<RowReading> kept = readings.stream().filter(r -> r.entry().isPresent()).toList();
      List<Entry> entries =
          new ArrayList<>(kept.stream().map(r -> r.entry().orElseThrow()).toList());
      Map<Integer, RowView> views = new HashMap<>();
      IntStream.range(0, filling.sheet().rows().size())
          .forEach(row -> views.put(row, RowView.typed(filling.sheet(), row)));
      EntryMatch match = file.match(entries);
      List<FieldError> errors = new ArrayList<>(filling.errors());
      errors.addAll(shared());
      readBack(kept, entries, match, views, errors);
      if (readings.isEmpty()) {
        errors.add(new FieldError(Sheet.name(0, ResultFields.SAMPLED_ON), words.nothing_entered()));
      }
      List<RowView> rows = IntStream.range(0, views.size()).mapToObj(views::get).toList();
      return new SheetReading(rows, entries, new FormErrors(errors), match.fresh().size());
    }

    /** The errors of all rows; one of a shared field is said once. */
    private List<FieldError> shared() {
      LinkedHashSet<String> said = new LinkedHashSet<>();
      return readings.stream()
          .flatMap(r -> r.errors().stream())
          .filter(e -> !Sheet.SHARED.contains(e.field()) || said.add(e.field()))
          .toList();
    }

    private void readBack(
        List<RowReading> kept,
        List<Entry> entries,
        EntryMatch match,
        Map<Integer, RowView> views,
        List<FieldError> errors) {
      Course course = file.course();
      for (int i = 0; i < kept.size(); i++) {
        RowReading reading = kept.get(i);
        NewResult result = reading.result().orElseThrow();
        RowView view = views.get(reading.row());
        if (match.present().containsKey(i)) {
          views.put(
              reading.row(), view.alreadyRecorded(match.present().get(i), LevelWords.in(language)));
          continue;
        }
        locked(reading.row(), result).ifPresent(errors::add);
        Measurement fresh =
            result.as(new MeasurementId(new UUID(0, reading.row())), sameDay(course, result));
        ReadBack readBack = ReadBack.of(course, file.book(), fresh);
        Optional<AssayRow> said = Optional.ofNullable(filling.rows().get(reading.row()));
        List<Doubt> doubts = doubts(reading.row(), readBack, course, said);
        view =
            view.with(
                readBack,
                doubts,
                file.verified().rule(),
                said.flatMap(AssayRow::converted),
                language);
        if (match.clashes().containsKey(i)) {
          view = view.clashingWith(match.clashes().get(i), LevelWords.in(language));
          errors.add(
              new FieldError(
                  Sheet.name(reading.row(), Sheet.SAME_DAY), words.clash(reading.row() + 1)));
        } else if (doubts.isEmpty() || reading.sure()) {
          entries.set(i, entries.get(i).confirmed(kept(doubts, said)));
        } else {
          String sure = Sheet.name(reading.row(), Sheet.SURE);
          doubts.forEach(doubt -> errors.add(new FieldError(sure, doubt.question())));
        }
        views.put(reading.row(), view);
        course = with(course, fresh);
      }
    }

    private List<Doubt> doubts(int row, ReadBack readBack, Course course, Optional<AssayRow> said) {
      return Stream.concat(
              said.map(AssayRow::doubts).orElse(List.of()).stream(),
              Doubt.of(row, readBack, course, words).stream())
          .toList();
    }

    /** What the record keeps of an entry: doubts that were confirmed, limits that were filled. */
    private static String kept(List<Doubt> doubts, Optional<AssayRow> said) {
      String confirmed = doubts.isEmpty() ? "" : Doubt.kept(doubts) + " ";
      return (confirmed + said.map(AssayRow::kept).orElse("")).strip();
    }

    private Optional<FieldError> locked(int row, NewResult result) {
      return file.lockedUpTo()
          .filter(upTo -> !result.sampledOn().isAfter(upTo))
          .map(
              upTo ->
                  new FieldError(
                      Sheet.name(row, ResultFields.SAMPLED_ON),
                      words.day_locked(LevelText.day(upTo))));
    }

    private static int sameDay(Course course, NewResult result) {
      return (int)
          course.measurementsOf(result.marker()).stream()
              .filter(
                  m ->
                      m.sampledOn().equals(result.sampledOn()) && m.specimen() == result.specimen())
              .count();
    }

    private static Course with(Course course, Measurement fresh) {
      return new Course(
          course.disease(),
          course.events(),
          Stream.concat(course.measurements().stream(), Stream.of(fresh)).toList(),
          course.asOf());
    }
  }
}
