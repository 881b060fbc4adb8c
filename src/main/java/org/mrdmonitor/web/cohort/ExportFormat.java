package org.mrdmonitor.web.cohort;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.mrdmonitor.exchange.Table;
import org.mrdmonitor.exchange.csv.CsvArchive;
import org.mrdmonitor.exchange.xlsx.XlsxWorkbook;

/** What several tables leave the product in. */
enum ExportFormat {
  /** An archive with one CSV file for each table. */
  ZIP("zip", "application/zip"),
  /** A workbook with one sheet for each table. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String ending;
  private final String type;

  ExportFormat(String ending, String type) {
    this.ending = ending;
    this.type = type;
  }

  /** Reads the ending; everything else is {@link #ZIP}. */
  static ExportFormat parse(String text) {
    return text.equals(XLSX.ending) ? XLSX : ZIP;
  }

  Response answer(String name, List<Table> tables) {
    StreamingOutput file = this == ZIP ? archive(tables) : workbook(tables);
    return Response.ok(file, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.%s\"".formatted(name, ending))
        .build();
  }

  private static StreamingOutput archive(List<Table> tables) {
    return out -> {
      try (CsvArchive archive = new CsvArchive(out)) {
        for (Table table : tables) {
          archive.write(table);
        }
      }
    };
  }

  private static StreamingOutput workbook(List<Table> tables) {
    return out -> {
      try (XlsxWorkbook workbook = new XlsxWorkbook(out)) {
        for (Table table : tables) {
          workbook.write(table);
        }
      }
    };
  }
}
