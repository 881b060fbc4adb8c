package org.mrdmonitor.exchange.csv;

import java.util.Map;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.measurement.NewResult;

/**
 * One row of a pasted block.
 *
 * @param row its number in the block, counted from 1, a header included
 * @param fields the texts by field, as they go into the entry grid: what was pasted, and where a
 *     cell was empty what is carried over
 * @param read the result, or what is to be mended in which field
 */
public record PastedRow(int row, Map<String, String> fields, FieldsRead<NewResult> read) {

  public PastedRow {
    fields = Map.copyOf(fields);
  }
}
