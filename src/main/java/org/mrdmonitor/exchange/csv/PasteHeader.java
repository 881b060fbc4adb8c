package org.mrdmonitor.exchange.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.UsualWords;

/** The first row of a pasted block, where it names columns: ours, or the usual words for them. */
final class PasteHeader {

  private PasteHeader() {}

  /**
   * The fields that the cells name, in their order, where all cells that are not blank name a
   * different one; otherwise the row is a row of data. A blank cell names nothing.
   */
  static Optional<List<String>> of(List<String> cells) {
    List<String> fields = new ArrayList<>();
    for (String cell : cells) {
      fields.add(cell.isBlank() ? "" : field(cell).orElse("?"));
    }
    List<String> named = fields.stream().filter(f -> !f.isEmpty()).toList();
    boolean header =
        !named.isEmpty() && !named.contains("?") && new HashSet<>(named).size() == named.size();
    return header ? Optional.of(List.copyOf(fields)) : Optional.empty();
  }

  private static Optional<String> field(String cell) {
    return UsualWords.column(Sheet.RESULTS, cell).filter(ResultFields.ALL::contains);
  }
}
