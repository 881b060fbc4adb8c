package org.mrdmonitor.exchange;

import java.util.List;

/**
 * The first row of a sheet as it stands there.
 *
 * @param understood whether the rows below it could be read
 */
public record HeaderRead(Sheet sheet, List<String> cells, boolean understood) {

  public HeaderRead {
    cells = List.copyOf(cells);
  }

  /**
   * Whether a person can say which column is which: there are several, and they are not understood.
   */
  public boolean askable() {
    return !understood && cells.stream().filter(cell -> !cell.isBlank()).count() > 1;
  }
}
