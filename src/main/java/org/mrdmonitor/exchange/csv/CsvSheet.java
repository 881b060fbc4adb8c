package org.mrdmonitor.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mrdmonitor.exchange.Cell;
import org.mrdmonitor.exchange.FindingLine;
import org.mrdmonitor.exchange.FormulaSafe;
import org.mrdmonitor.exchange.Sheet;

/**
 * A file being written row by row (RFC 4180: comma, CRLF, quotation marks where needed), so that an
 * export of any length needs no memory. Texts are kept from becoming formulas ({@link
 * FormulaSafe}); numbers are left alone.
 */
public final class CsvSheet implements Closeable {

  private final CsvWriter rows;
  private final int width;

  private CsvSheet(Writer out, List<String> columns) {
    rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    width = columns.size();
    rows.writeRecord(columns);
  }

  /** A file of patients, events or results, its header written; rows come from {@code Cells}. */
  public static CsvSheet of(Sheet sheet, Writer out) {
    return new CsvSheet(out, sheet.columns());
  }

  /** A file of findings, its header written. */
  public static CsvSheet ofFindings(Writer out) {
    return new CsvSheet(out, FindingLine.COLUMNS);
  }

  /** A file with columns of its own, its header written. */
  public static CsvSheet of(List<String> columns, Writer out) {
    return new CsvSheet(out, columns);
  }

  /** Writes one row, which has the width of the header. */
  public void write(List<Cell> cells) {
    if (cells.size() != width) {
      throw new IllegalArgumentException(
          "A row has as many cells as the header (%d, not %d).".formatted(width, cells.size()));
    }
    rows.writeRecord(cells.stream().map(CsvSheet::text).toList());
  }

  private static String text(Cell cell) {
    return cell instanceof Cell.Number number
        ? number.ascii()
        : FormulaSafe.guarded(((Cell.Text) cell).text());
  }

  /** Writes what is buffered and closes the file. */
  @Override
  public void close() throws IOException {
    rows.close();
  }
}
