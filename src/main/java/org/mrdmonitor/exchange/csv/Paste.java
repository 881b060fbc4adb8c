package org.mrdmonitor.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.exchange.FieldFailure;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * Reads a block copied from a spreadsheet into rows of the entry grid: cells apart by tabs (or
 * semicolons, where there is no tab), a header row if there is one, in any order.
 *
 * <p>Every row comes back, understood or with what is to be mended; what the spreadsheet made of a
 * result or a day ({@code 01-Feb}, {@code 46339}) is reported, not repaired. An empty cell takes
 * what is carried over, but the day and the result are never carried over.
 *
 * @param columns the fields in the order of the grid, for blocks without a header
 * @param carried the texts that an empty cell takes, by field
 */
public record Paste(ResultFields fields, List<String> columns, Map<String, String> carried) {

  private static final int MOST_ROWS = 1_000;
  private static final List<String> NEVER_CARRIED =
      List.of(ResultFields.SAMPLED_ON, ResultFields.RESULT);

  public Paste {
    columns = List.copyOf(columns);
    Map<String, String> kept = new HashMap<>(carried);
    kept.keySet().removeAll(NEVER_CARRIED);
    carried = Map.copyOf(kept);
  }

  /** Reads the block; blank rows are passed over, the first thousand rows are taken. */
  public List<PastedRow> read(String block) {
    Block rows = new Block();
    try (CsvReader<CsvRecord> cells = cells(block)) {
      for (CsvRecord row : cells) {
        rows.take(row.getFields());
        if (rows.number > MOST_ROWS) {
          break;
        }
      }
    } catch (CsvParseException torn) {
      int next = rows.number + 1;
      rows.taken.add(failed(next, "paste.torn", Integer.toString(next)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return rows.taken;
  }

  /** The rows taken so far, and the order of the fields in them. */
  private final class Block {

    private final List<PastedRow> taken = new ArrayList<>();
    private List<String> order = columns;
    private int number;

    void take(List<String> cells) {
      number++;
      Optional<List<String>> header = taken.isEmpty() ? PasteHeader.of(cells) : Optional.empty();
      if (number > MOST_ROWS) {
        taken.add(failed(number, "paste.too-long", Integer.toString(MOST_ROWS)));
      } else if (header.isPresent()) {
        order = header.get();
      } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        taken.add(row(number, order, cells));
      }
    }
  }

  private static CsvReader<CsvRecord> cells(String block) {
    boolean semicolons = block.indexOf('\t') < 0 && block.indexOf(';') >= 0;
    return CsvReader.builder()
        .fieldSeparator(semicolons ? ';' : '\t')
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(block);
  }

  private PastedRow row(int number, List<String> order, List<String> cells) {
    Map<String, String> texts = new HashMap<>(carried);
    List<FieldFailure> misplaced = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).replace('\u00a0', ' ').strip();
      String field = i < order.size() ? order.get(i) : "";
      if (!cell.isEmpty() && field.isEmpty()) {
        misplaced.add(failure(cell, "row.unnamed", Integer.toString(i + 1)));
      } else if (!cell.isEmpty()) {
        texts.put(field, cell);
      }
    }
    FieldsRead<NewResult> read = fields.read(texts);
    if (misplaced.isEmpty()) {
      return new PastedRow(number, texts, read);
    }
    misplaced.addAll(read.failures());
    return new PastedRow(number, texts, new FieldsRead<>(Optional.empty(), misplaced));
  }

  private static PastedRow failed(int number, String key, String argument) {
    return new PastedRow(
        number, Map.of(), new FieldsRead<>(Optional.empty(), List.of(failure("", key, argument))));
  }

  /** A failure of the row as a whole stands in the field that every row has first. */
  private static FieldFailure failure(String value, String key, String argument) {
    return new FieldFailure(
        ResultFields.SAMPLED_ON, value, ReadingProblem.of(Kind.NOT_UNDERSTOOD, key, argument));
  }
}
