package org.mrdmonitor.exchange;

import java.util.List;

/**
 * Rows under named columns, for every format.
 *
 * @param name of the file without its ending, and of the sheet of a workbook
 */
public record Table(String name, List<String> columns, List<List<Cell>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The rows of a sheet that can be imported again. */
  static Table of(Sheet sheet, List<List<Cell>> rows) {
    return new Table(sheet.code(), sheet.columns(), rows);
  }
}
