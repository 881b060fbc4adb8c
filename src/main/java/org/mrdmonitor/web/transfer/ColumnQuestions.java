package org.mrdmonitor.web.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mrdmonitor.exchange.HeaderRead;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.exchange.UsualWords;
import org.mrdmonitor.web.FormErrors;

/** What is asked about sheets whose headings are not ours: which of them is which column. */
record ColumnQuestions(List<OfSheet> sheets) {

  /** The columns that may be the same in every row of a file; a day or a result never is. */
  private static final Set<String> MAY_BE_SAME =
      Set.of(
          "specimen",
          "marker",
          "method",
          "unit",
          "control_gene",
          "laboratory",
          "assay",
          "disease",
          "centre",
          "kind");

  /** One sheet with its headings in their order. */
  record OfSheet(String file, List<String> headings, List<OfColumn> columns) {}

  /**
   * One of our columns.
   *
   * @param name of the field
   * @param chosen the heading chosen, or supposed from usual words; empty for none
   * @param always what stands in every row, where no heading is chosen
   */
  record OfColumn(
      String name,
      String column,
      boolean required,
      String chosen,
      boolean mayBeSame,
      String always) {}

  ColumnQuestions {
    sheets = List.copyOf(sheets);
  }

  static ColumnQuestions of(SheetsRead read, ReadingChoices choices) {
    return new ColumnQuestions(
        read.headers().stream()
            .filter(HeaderRead::askable)
            .map(header -> sheet(header, choices))
            .toList());
  }

  boolean any() {
    return !sheets.isEmpty();
  }

  private static OfSheet sheet(HeaderRead header, ReadingChoices choices) {
    Sheet sheet = header.sheet();
    List<String> headings =
        header.cells().stream().map(String::strip).filter(h -> !h.isEmpty()).distinct().toList();
    Map<String, String> supposed = choices.speakOf(sheet) ? Map.of() : supposed(sheet, headings);
    List<OfColumn> columns =
        sheet.columns().stream()
            .map(
                column ->
                    new OfColumn(
                        ReadingChoices.name(sheet, column),
                        column,
                        sheet.required().contains(column),
                        choices.heading(sheet, column).orElse(supposed.getOrDefault(column, "")),
                        MAY_BE_SAME.contains(column),
                        choices.always(sheet, column).orElse("")))
            .toList();
    return new OfSheet(sheet.code(), headings, columns);
  }

  private static Map<String, String> supposed(Sheet sheet, List<String> headings) {
    Map<String, String> supposed = new HashMap<>();
    headings.forEach(
        heading ->
            UsualWords.column(sheet, heading).ifPresent(c -> supposed.putIfAbsent(c, heading)));
    return supposed;
  }

  /** What was left open or said twice. */
  FormErrors errors(TransferMessages words) {
    FormErrors errors = FormErrors.none();
    for (OfSheet sheet : sheets) {
      Set<String> taken = new HashSet<>();
      for (OfColumn column : sheet.columns()) {
        if (column.required() && column.chosen().isEmpty() && column.always().isEmpty()) {
          String wanted =
              column.mayBeSame()
                  ? words.column_wanted(column.column(), sheet.file())
                  : words.column_choose(column.column(), sheet.file());
          errors = errors.with(column.name(), wanted);
        } else if (!column.chosen().isEmpty() && !taken.add(column.chosen())) {
          errors = errors.with(column.name(), words.column_twice(column.chosen()));
        }
      }
    }
    return errors;
  }
}
