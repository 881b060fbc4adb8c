package org.mrdmonitor.web.entry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.web.Choice;

/**
 * The entry page: the sheet, how its rows read, and whether it may be saved.
 *
 * @param readBack the fingerprint of what was read back; empty before
 * @param newResults how many results a save would add
 * @param pasted a block that could not be taken, as it was pasted
 * @param assays of the catalogue to choose from; empty where the centre has none
 * @param notes what the assay chosen filled in
 * @param version of the record that the page was made from
 */
record EntryView(
    Sheet sheet,
    List<RowView> rows,
    String readBack,
    boolean clean,
    int newResults,
    IdempotencyKey key,
    String pasted,
    List<Choice> assays,
    List<String> notes,
    int version) {

  EntryView {
    rows = List.copyOf(rows);
    assays = List.copyOf(assays);
    notes = List.copyOf(notes);
  }

  static EntryView typed(Sheet sheet, List<Choice> assays, int version, IdempotencyKey key) {
    List<RowView> rows =
        IntStream.range(0, sheet.rows().size()).mapToObj(row -> RowView.typed(sheet, row)).toList();
    return new EntryView(sheet, rows, "", false, 0, key, "", assays, List.of(), version);
  }

  static EntryView readBack(
      AssayFilling filling,
      SheetReading reading,
      List<Choice> assays,
      int version,
      IdempotencyKey key) {
    return new EntryView(
        filling.sheet(),
        reading.rows(),
        filling.sheet().fingerprint(),
        reading.clean(),
        reading.newResults(),
        key,
        "",
        assays,
        filling.notes(),
        version);
  }

  EntryView pasting(String block) {
    String kept = block == null ? "" : block;
    return new EntryView(
        sheet, rows, readBack, clean, newResults, key, kept, assays, notes, version);
  }

  public String at(String field) {
    return sheet.at(field);
  }

  /** The marker as it is typed; empty where nothing is. */
  String marker() {
    return sheet.at(ResultFields.MARKER);
  }

  /** Whether the page begins in this row: in the first, until everything is read back and clean. */
  public boolean startsAt(int row) {
    return row == 0 && !clean;
  }

  public boolean beingReadBack() {
    return !readBack.isEmpty();
  }

  /** The rows that have something to say beside them. */
  public List<RowView> speaking() {
    return rows.stream().filter(r -> r.reads().isPresent() || r.recorded().isPresent()).toList();
  }

  public List<Choice> methods() {
    return withNone(Arrays.stream(Method.values()).map(m -> new Choice(m.code(), m.code())));
  }

  public List<Choice> units() {
    return withNone(Arrays.stream(Unit.values()).map(u -> new Choice(u.code(), u.code())));
  }

  public List<Choice> specimens() {
    return withNone(Arrays.stream(Specimen.values()).map(s -> new Choice(s.code(), s.code())));
  }

  private static List<Choice> withNone(Stream<Choice> choices) {
    return Stream.concat(Stream.of(new Choice("", "–")), choices).toList();
  }
}
