package org.mrdmonitor.web.transfer;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mrdmonitor.exchange.Cells;
import org.mrdmonitor.exchange.FindingLine;
import org.mrdmonitor.exchange.csv.CsvSheet;
import org.mrdmonitor.store.FindingExports;
import org.mrdmonitor.store.RecordedFinding;

/** {@code findings.csv} as it leaves the product. */
public final class FindingsFile {

  static final String CSV = "text/csv; charset=UTF-8";

  private FindingsFile() {}

  static StreamingOutput of(List<FindingLine> lines) {
    return out -> {
      try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
        write(lines, text);
      }
    };
  }

  static void write(List<FindingLine> lines, Writer text) throws IOException {
    try (CsvSheet sheet = CsvSheet.ofFindings(text)) {
      for (FindingLine line : lines) {
        sheet.write(Cells.of(line));
      }
    }
  }

  /** A finding of the record as a row of the file. */
  public static FindingLine line(FindingExports.Line line) {
    RecordedFinding f = line.finding();
    return new FindingLine(
        line.hospitalId(),
        f.marker(),
        f.specimen(),
        f.rule(),
        f.ruleVersion(),
        f.severity(),
        f.state(),
        f.confirmation().state(),
        f.raisedOn(),
        f.firstEvidenceOn(),
        f.lastEvidenceOn(),
        f.explanation().text());
  }
}
