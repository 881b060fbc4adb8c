package org.mrdmonitor.exchange.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.DecimalMark;
import org.mrdmonitor.exchange.HeaderNames;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.SheetLimits;
import org.mrdmonitor.exchange.SheetReader;
import org.mrdmonitor.exchange.Sheets;
import org.mrdmonitor.exchange.SheetsRead;

/**
 * Reads one workbook with the sheets {@code patients}, {@code events} and {@code results}, or those
 * of them that there are; other sheets are not looked at. The columns are those of the CSV files.
 *
 * <p>A workbook may be packed a quarter of what is allowed for a file; unpacked it may be that
 * large. Macros, encryption and files inside the workbook are refused.
 */
public record XlsxFile(Days days, HeaderNames names, SheetLimits limits) {

  private static final int MOST_COLUMNS = 256;

  /** Reads the workbook. The stream is not closed. */
  public SheetsRead read(InputStream file) throws IOException {
    Sheets sheets = new Sheets(days, DecimalMark.NOT_STATED, names, limits);
    try {
      CheckedPackage checked = CheckedPackage.of(file, limits.bytes() / 4, limits.bytes());
      read(checked, sheets);
    } catch (RefusedWorkbook refused) {
      sheets.of(Sheet.PATIENTS).end(refused.key(), Long.toString(limits.bytes() / 4 >> 20));
    }
    return sheets.read();
  }

  private static void read(CheckedPackage checked, Sheets sheets) throws IOException {
    ReadingOptions withFormats = new ReadingOptions(true, true);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(checked.bytes()), withFormats)) {
      CellTexts texts = new CellTexts(workbook.isDate1904());
      boolean found = false;
      for (Sheet sheet : Sheet.values()) {
        Optional<org.dhatim.fastexcel.reader.Sheet> there = named(workbook, sheet);
        if (there.isPresent()) {
          found = true;
          rows(there.get(), texts, sheets.of(sheet));
        }
      }
      if (!found) {
        throw new RefusedWorkbook("workbook.no-sheet");
      }
    } catch (RefusedWorkbook refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      // The library meets a damaged workbook with exceptions of many kinds.
      throw new RefusedWorkbook("workbook.damaged");
    }
  }

  private static Optional<org.dhatim.fastexcel.reader.Sheet> named(
      ReadableWorkbook workbook, Sheet sheet) {
    return workbook
        .getSheets()
        .filter(s -> s.getName().strip().equalsIgnoreCase(sheet.code()))
        .findFirst();
  }

  private static void rows(
      org.dhatim.fastexcel.reader.Sheet source, CellTexts texts, SheetReader<?> sheet)
      throws IOException {
    int width = 0;
    try (Stream<Row> rows = source.openStream()) {
      for (Iterator<Row> each = rows.iterator(); each.hasNext() && sheet.wantsMore(); ) {
        Row row = each.next();
        while (sheet.row() < row.getRowNum() - 1 && sheet.wantsMore()) {
          sheet.take(sheet.row() + 1L, List.of(""));
        }
        if (row.getCellCount() > MOST_COLUMNS) {
          sheet.endInNextRow("file.too-wide", Integer.toString(MOST_COLUMNS));
        } else {
          List<String> cells = texts.of(row, width);
          width = width == 0 && !cells.stream().allMatch(String::isBlank) ? cells.size() : width;
          sheet.take(row.getRowNum(), cells);
        }
      }
    } catch (ExcelReaderException damaged) {
      sheet.endInNextRow("workbook.row");
    }
    sheet.finish();
  }
}
