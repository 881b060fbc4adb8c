package org.mrdmonitor.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mrdmonitor.measurement.Reading;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * The columns of a source, in its order. A column left out has an empty name; so have columns
 * without a header, in which nothing may stand. What is the same in every row stands beside them.
 */
record SheetHeader(List<String> columns, Set<Integer> unnamed, Map<String, String> everyRow) {

  /** The problems of a header; with one of them no row is read, so that nothing is misplaced. */
  static List<ReadingProblem> problems(Sheet sheet, ColumnNames names, List<String> cells) {
    List<ReadingProblem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String known = String.join(", ", sheet.columns());
    for (String cell : cells) {
      String name = names.ourName(cell);
      if (!name.isEmpty() && !sheet.columns().contains(name)) {
        problems.add(
            ReadingProblem.of(
                Kind.NOT_UNDERSTOOD, "header.unknown", shortened(cell), sheet.code(), known));
      } else if (!name.isEmpty() && !seen.add(name)) {
        problems.add(ReadingProblem.of(Kind.CONTRADICTION, "header.twice", name));
      }
    }
    for (String column : sheet.required()) {
      if (!seen.contains(column) && !names.everyRow().containsKey(column)) {
        problems.add(ReadingProblem.of(Kind.EMPTY, "header.missing", column, known));
      }
    }
    return problems;
  }

  static SheetHeader of(ColumnNames names, List<String> cells) {
    Set<Integer> unnamed = new HashSet<>();
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.add(names.ourName(cells.get(i)));
      if (cells.get(i).isBlank()) {
        unnamed.add(i);
      }
    }
    return new SheetHeader(List.copyOf(columns), unnamed, names.everyRow());
  }

  /** The fields of a row by name; a row of another width is refused, never shifted. */
  Reading<Map<String, String>> fields(List<String> cells) {
    if (cells.size() < columns.size() || !blankFrom(cells, columns.size())) {
      return Reading.refused(
          Kind.CONTRADICTION,
          "row.cells",
          Integer.toString(cells.size()),
          Integer.toString(columns.size()));
    }
    Map<String, String> fields = new HashMap<>(everyRow);
    for (int i = 0; i < columns.size(); i++) {
      if (unnamed.contains(i) && !cells.get(i).isBlank()) {
        return Reading.refused(Kind.CONTRADICTION, "row.unnamed", Integer.toString(i + 1));
      }
      if (!columns.get(i).isEmpty()) {
        fields.put(columns.get(i), FormulaSafe.unguarded(cells.get(i)));
      }
    }
    return Reading.of(fields);
  }

  static boolean blankFrom(List<String> cells, int start) {
    return cells.stream().skip(start).allMatch(String::isBlank);
  }

  private static String shortened(String cell) {
    return cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
  }
}
