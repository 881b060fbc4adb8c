package org.mrdmonitor.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mrdmonitor.measurement.Reading;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * Takes the rows of one sheet in their order; the first row that is not blank is the header.
 *
 * <p>A row either becomes a value or at least one failure, and the rows after it are read all the
 * same.
 */
public final class SheetReader<T> {

  private final Sheet sheet;
  private final Function<Map<String, String>, FieldsRead<T>> fields;
  private final ColumnNames names;
  private final SheetLimits limits;
  private final List<Row<T>> rows = new ArrayList<>();
  private final List<RowFailure> failures = new ArrayList<>();
  private Optional<SheetHeader> header = Optional.empty();
  private Optional<HeaderRead> headerRead = Optional.empty();
  private int row;
  private boolean ended;

  SheetReader(
      Sheet sheet,
      Function<Map<String, String>, FieldsRead<T>> fields,
      HeaderNames names,
      SheetLimits limits) {
    this.sheet = sheet;
    this.fields = fields;
    this.names = names.of(sheet);
    this.limits = limits;
  }

  /** Whether further rows are of use; not after a failure of the header or beyond the limits. */
  public boolean wantsMore() {
    return !ended;
  }

  /**
   * Takes the next row, blank rows included.
   *
   * @param line where the row begins in the text
   */
  public void take(long line, List<String> cells) {
    row++;
    if (ended || SheetHeader.blankFrom(cells, 0)) {
      return;
    }
    Place place = new Place(sheet, row, line);
    if (header.isEmpty()) {
      takeHeader(place, cells);
    } else if (rows.size() >= limits.rows()) {
      end("file.too-many-rows", Integer.toString(limits.rows()));
    } else {
      takeRow(place, header.get(), cells);
    }
  }

  /** Ends the reading with a failure of the file as a whole. */
  public void end(String key, String... arguments) {
    failures.add(
        RowFailure.ofRow(
            new Place(sheet, Math.max(row, 1), Math.max(row, 1)),
            ReadingProblem.of(Kind.NOT_UNDERSTOOD, key, arguments)));
    ended = true;
  }

  /** Ends the reading because the next row cannot be taken; the sentence begins with its number. */
  public void endInNextRow(String key, String... arguments) {
    row++;
    String[] all = new String[arguments.length + 1];
    all[0] = Integer.toString(row);
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    end(key, all);
  }

  /** Says that the source holds no further row. */
  public void finish() {
    if (!ended && header.isEmpty()) {
      end("header.empty", String.join(", ", sheet.columns()));
    }
    ended = true;
  }

  /** The number of the last row taken. */
  public int row() {
    return row;
  }

  List<Row<T>> rows() {
    return rows;
  }

  Optional<HeaderRead> header() {
    return headerRead;
  }

  List<RowFailure> failures() {
    return failures;
  }

  private void takeHeader(Place place, List<String> cells) {
    List<ReadingProblem> problems = SheetHeader.problems(sheet, names, cells);
    if (!problems.isEmpty() && cells.size() == 1) {
      problems = List.of(ReadingProblem.of(Kind.NOT_UNDERSTOOD, "header.one-column"));
    }
    problems.stream()
        .limit(limits.failures())
        .forEach(problem -> failures.add(RowFailure.ofRow(place, problem)));
    ended = !problems.isEmpty();
    headerRead = Optional.of(new HeaderRead(sheet, cells, problems.isEmpty()));
    header = Optional.of(SheetHeader.of(names, cells));
  }

  private void takeRow(Place place, SheetHeader columns, List<String> cells) {
    Reading<Map<String, String>> row = columns.fields(cells);
    row.problem().ifPresent(problem -> failures.add(RowFailure.ofRow(place, problem)));
    row.value().ifPresent(named -> takeFields(place, named));
    if (failures.size() >= limits.failures()) {
      end("file.too-many-failures", Integer.toString(limits.failures()));
    }
  }

  private void takeFields(Place place, Map<String, String> named) {
    FieldReader reader = new FieldReader(named);
    String patientId = PatientFields.hospitalId(reader);
    FieldsRead<String> whose = reader.read(() -> patientId);
    FieldsRead<T> what = fields.apply(named);
    if (sheet != Sheet.PATIENTS) {
      whose.failures().forEach(failure -> failures.add(RowFailure.of(place, failure)));
    }
    what.failures().forEach(failure -> failures.add(RowFailure.of(place, failure)));
    if (whose.value().isPresent() && what.value().isPresent()) {
      rows.add(new Row<>(place, patientId, what.value().get()));
    }
  }
}
