package org.mrdmonitor.web.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.store.Entry;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.web.FormErrors.FieldError;

/**
 * One row of the sheet as it was understood: a result, or what keeps it from being one.
 *
 * @param row its place on the sheet, from 0
 * @param result empty where a field has an error
 */
record RowReading(
    int row, Optional<NewResult> result, List<FieldError> errors, SameDay sameDay, boolean sure) {

  /** What the person said about another result of that day. */
  enum SameDay {
    ASK,
    FURTHER_SAMPLE,
    LEAVE_OUT;

    static SameDay of(String text) {
      return switch (text) {
        case "further" -> FURTHER_SAMPLE;
        case "leave" -> LEAVE_OUT;
        default -> ASK;
      };
    }
  }

  RowReading {
    errors = List.copyOf(errors);
  }

  /** Reads a row and checks its day against what is known of the patient. */
  static RowReading of(
      Sheet sheet, int row, PatientFile file, EntryMessages words, Locale language) {
    FieldsRead<NewResult> read =
        new ResultFields(Days.typedOn(file.asOf())).read(sheet.fields(row));
    List<FieldError> errors = new ArrayList<>();
    read.failures()
        .forEach(
            f ->
                errors.add(
                    new FieldError(
                        at(row, f.field()), words.in_row(row + 1, f.problem().in(language)))));
    read.value()
        .flatMap(result -> beforeBirth(result, file, words))
        .ifPresent(
            text ->
                errors.add(
                    new FieldError(
                        Sheet.name(row, ResultFields.SAMPLED_ON), words.in_row(row + 1, text))));
    return new RowReading(
        row,
        errors.isEmpty() ? read.value() : Optional.empty(),
        errors,
        SameDay.of(sheet.rows().get(row).getOrDefault(Sheet.SAME_DAY, "")),
        !sheet.rows().get(row).getOrDefault(Sheet.SURE, "").isBlank());
  }

  private static Optional<String> beforeBirth(
      NewResult result, PatientFile file, EntryMessages words) {
    Optional<LocalDate> born = file.patient().bornOn();
    return born.filter(day -> result.sampledOn().isBefore(day))
        .map(day -> words.before_birth(LevelText.day(result.sampledOn()), LevelText.day(day)));
  }

  /** The field of the page: a shared field stands once. */
  private static String at(int row, String field) {
    return Sheet.SHARED.contains(field) ? field : Sheet.name(row, field);
  }

  /** What the record is asked to take; empty where the row is left out. */
  Optional<Entry> entry() {
    return switch (sameDay) {
      case LEAVE_OUT -> Optional.empty();
      case FURTHER_SAMPLE -> result.map(Entry::furtherSample);
      case ASK -> result.map(Entry::of);
    };
  }
}
