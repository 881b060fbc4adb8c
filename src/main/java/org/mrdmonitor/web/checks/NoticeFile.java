package org.mrdmonitor.web.checks;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mrdmonitor.exchange.Cell;
import org.mrdmonitor.exchange.csv.CsvSheet;
import org.mrdmonitor.store.NoticeLine;
import org.mrdmonitor.store.Slice;

/** Notices as a file, in English, written part by part so that its length needs no memory. */
final class NoticeFile {

  static final String CSV = "text/csv; charset=UTF-8";

  private static final int ROWS_AT_ONCE = 500;
  private static final List<String> COLUMNS =
      List.of(
          "patient_id",
          "disease",
          "centre",
          "check",
          "kind",
          "notice",
          "excluded_by",
          "excluded_at",
          "reason");

  private NoticeFile() {}

  static StreamingOutput of(Function<Slice, List<NoticeLine>> part) {
    return out -> {
      try (CsvSheet sheet =
          CsvSheet.of(COLUMNS, new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
        List<NoticeLine> lines = part.apply(new Slice(1, ROWS_AT_ONCE));
        for (int number = 2; !lines.isEmpty(); number++) {
          lines.forEach(line -> sheet.write(cells(line)));
          lines = part.apply(new Slice(number, ROWS_AT_ONCE));
        }
      }
    };
  }

  private static List<Cell> cells(NoticeLine line) {
    return Stream.of(
            line.patient().hospitalId(),
            line.patient().disease().code(),
            line.patient().centre(),
            line.check().code(),
            line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            line.said().text(),
            line.exclusion().map(NoticeLine.Exclusion::by).orElse(""),
            line.exclusion().map(e -> e.at().toString()).orElse(""),
            line.exclusion().map(NoticeLine.Exclusion::reason).orElse(""))
        .<Cell>map(Cell.Text::new)
        .toList();
  }
}
