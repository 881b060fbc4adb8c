package org.mrdmonitor.store;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;

/**
 * What a reader understood of a source, row by row in the order of the source, not yet grouped by
 * patient, so that every answer can name the row it speaks of.
 *
 * @param unread rows the reader could not understand; one of them is enough that nothing is applied
 */
public record SourceFile(
    List<Row<NewPatient>> patients,
    List<Row<NewEvent>> events,
    List<Row<NewResult>> results,
    List<RowProblem> unread) {

  /**
   * One row understood.
   *
   * @param place where it stands
   * @param hospitalId whose row it is
   */
  public record Row<T>(Place place, String hospitalId, T content) {
    public Row {
      hospitalId = Normalizer.normalize(hospitalId.strip(), Normalizer.Form.NFC);
    }
  }

  /**
   * Where a row stands in a source.
   *
   * @param file {@code patients}, {@code events} or {@code results}
   * @param row the number of the row as a spreadsheet shows it, the header being row 1
   */
  public record Place(String file, int row) {}

  /** What is wrong with a row, for the person who mends it. */
  public record RowProblem(
      Place place, Optional<String> column, String value, ReadingProblem problem) {

    static RowProblem of(Row<?> row, String column, String value, ReadingProblem problem) {
      return new RowProblem(row.place(), Optional.of(column), value, problem);
    }
  }

  public SourceFile {
    patients = List.copyOf(patients);
    events = List.copyOf(events);
    results = List.copyOf(results);
    unread = List.copyOf(unread);
  }

  /** The identifiers of all patients the source speaks of. */
  Set<String> hospitalIds() {
    Set<String> ids = new LinkedHashSet<>();
    patients.forEach(row -> ids.add(row.hospitalId()));
    events.forEach(row -> ids.add(row.hospitalId()));
    results.forEach(row -> ids.add(row.hospitalId()));
    return ids;
  }
}
