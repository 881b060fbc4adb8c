package org.mrdmonitor.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.DecimalMark;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.SheetLimits;
import org.mrdmonitor.exchange.SheetReader;
import org.mrdmonitor.exchange.Sheets;
import org.mrdmonitor.exchange.SheetsRead;

/**
 * Reads {@code patients.csv}, {@code events.csv} and {@code results.csv}, or those of them that
 * there are.
 *
 * <p>The columns, in any order (the required ones in bold in {@code docs/exchange/csv.md}):
 *
 * <pre>
 * patient_id,family_name,given_name,born_on,sex,disease,centre
 * patient_id,on,until,kind,detail
 * patient_id,sampled_on,specimen,marker,method,result,unit,lod,loq,control_gene,control_copies,
 *   target_copies,total_events,assay,laboratory,reported_on,comment,conversion_factor
 * </pre>
 *
 * <p>Cells are separated by comma, semicolon or tab, found out from the header. A file that cannot
 * be taken apart ends with one failure that names the place; nothing is shifted into another
 * column.
 */
public record CsvFiles(Days days, DecimalMark decimals, HeaderNames names, SheetLimits limits) {

  private static final int MOST_COLUMNS = 256;
  private static final int LONGEST_CELL = 16_384;
  private static final int LONGEST_ROW = 65_536;

  /** Files whose decimal mark is not stated. */
  public CsvFiles(Days days, HeaderNames names, SheetLimits limits) {
    this(days, DecimalMark.NOT_STATED, names, limits);
  }

  /** The empty sheets that the files go into. */
  Sheets sheets() {
    return new Sheets(days, decimals, names, limits);
  }

  /** Reads the files given. The streams are read to their end or to the first limit, not closed. */
  public SheetsRead read(Map<Sheet, InputStream> files) throws IOException {
    Sheets sheets = sheets();
    for (Sheet sheet : Sheet.values()) {
      InputStream file = files.get(sheet);
      if (file != null) {
        read(file, sheets.of(sheet));
      }
    }
    return sheets.read();
  }

  void read(InputStream file, SheetReader<?> sheet) throws IOException {
    try {
      rows(CsvText.of(new BoundedInput(file, limits.bytes())), sheet);
      sheet.finish();
    } catch (CsvParseException torn) {
      sheet.endInNextRow("file.torn", Integer.toString(MOST_COLUMNS));
    } catch (CsvText.NotText notText) {
      sheet.end(notText.key());
    } catch (BoundedInput.TooLarge tooLarge) {
      sheet.end("file.too-large", Long.toString(limits.bytes() >> 20));
    }
  }

  private static void rows(CsvText text, SheetReader<?> sheet) throws IOException {
    try (CsvReader<CsvRecord> rows = reader(text)) {
      for (CsvRecord row : rows) {
        take(row, sheet);
        if (!sheet.wantsMore()) {
          return;
        }
      }
    } catch (UncheckedIOException reading) {
      throw reading.getCause();
    }
  }

  private static void take(CsvRecord row, SheetReader<?> sheet) {
    boolean namesSeparator = sheet.row() == 0 && row.getField(0).startsWith("sep=");
    if (row.getFields().stream().anyMatch(cell -> cell.indexOf(CsvText.NOT_DECODED) >= 0)) {
      sheet.endInNextRow("file.encoding");
    } else {
      sheet.take(row.getStartingLineNumber(), namesSeparator ? List.of("") : row.getFields());
    }
  }

  private static CsvReader<CsvRecord> reader(CsvText text) {
    return CsvReader.builder()
        .fieldSeparator(text.separator())
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(4 * LONGEST_ROW)
        .build(
            CsvRecordHandler.of(
                handler ->
                    handler
                        .maxFields(MOST_COLUMNS)
                        .maxFieldSize(LONGEST_CELL)
                        .maxRecordSize(LONGEST_ROW)),
            text.reader());
  }
}
