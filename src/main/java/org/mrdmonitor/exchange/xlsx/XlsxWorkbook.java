package org.mrdmonitor.exchange.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mrdmonitor.exchange.Cell;
import org.mrdmonitor.exchange.FindingLine;
import org.mrdmonitor.exchange.FormulaSafe;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.Table;

/**
 * A workbook being written, one sheet after the other and row by row. Texts are string cells,
 * numbers numeric cells; there are no formulas and no links (SE-02). Days are texts of ISO form,
 * which no calendar of a spreadsheet can shift.
 */
public final class XlsxWorkbook implements Closeable {

  private static final int ROWS_IN_MEMORY = 500;

  private final Workbook workbook;

  /** Begins a workbook on a stream, which is closed by its owner. */
  public XlsxWorkbook(OutputStream out) {
    workbook = new Workbook(out, "MRD Monitor", "1.0");
  }

  /** Begins a sheet of patients, events or results, its header written. */
  public Rows sheet(Sheet sheet) {
    return new Rows(workbook.newWorksheet(sheet.code()), sheet.columns());
  }

  /** Begins a sheet of findings, its header written. */
  public Rows findings() {
    return new Rows(workbook.newWorksheet("findings"), FindingLine.COLUMNS);
  }

  /** Writes a table as a sheet of its own. */
  public void write(Table table) throws IOException {
    try (Rows rows = new Rows(workbook.newWorksheet(table.name()), table.columns())) {
      for (List<Cell> row : table.rows()) {
        rows.write(row);
      }
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  /** The rows of one sheet; closed before the next sheet begins. */
  public static final class Rows implements Closeable {

    private final Worksheet sheet;
    private final int width;
    private int next;

    private Rows(Worksheet sheet, List<String> columns) {
      this.sheet = sheet;
      width = columns.size();
      for (String column : columns) {
        sheet.inlineString(0, columns.indexOf(column), column);
      }
      sheet.freezePane(0, 1);
      next = 1;
    }

    /** Writes one row, which has the width of the header. */
    public void write(List<Cell> cells) throws IOException {
      if (cells.size() != width) {
        throw new IllegalArgumentException(
            "A row has as many cells as the header (%d, not %d).".formatted(width, cells.size()));
      }
      for (int column = 0; column < width; column++) {
        write(column, cells.get(column));
      }
      next++;
      if (next % ROWS_IN_MEMORY == 0) {
        sheet.flush();
      }
    }

    private void write(int column, Cell cell) {
      if (cell instanceof Cell.Number number) {
        sheet.value(next, column, number.number());
      } else if (cell instanceof Cell.Text text && !text.text().isEmpty()) {
        sheet.inlineString(next, column, FormulaSafe.kept(text.text()));
      }
    }

    @Override
    public void close() throws IOException {
      sheet.finish();
    }
  }
}
