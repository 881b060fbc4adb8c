package org.mrdmonitor.exchange.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.mrdmonitor.measurement.LevelText;

/**
 * The cells of a row as the texts a person sees in them, as far as they matter.
 *
 * <p>A cell formatted as a date becomes the day it shows, in the calendar of its workbook (from
 * 1900 or 1904); one with a time of day keeps it and is asked about later. A cell formatted as a
 * percentage becomes its number times a hundred with the percent sign, so that the unit of the row
 * must agree. The first sixty days of 1900, which spreadsheets count wrongly, stay numbers.
 *
 * @param from1904 whether the workbook counts days from 1904
 */
record CellTexts(boolean from1904) {

  private static final LocalDate ZERO_OF_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final double FIRST_SURE_DAY = 61;
  private static final double LAST_DAY = 2_958_465;
  private static final long NANOS_OF_DAY = 86_400_000_000_000L;

  /** At least so many texts as asked for; an absent cell is empty. */
  List<String> of(Row row, int width) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.max(row.getCellCount(), width); i++) {
      texts.add(row.getOptionalCell(i).map(this::text).orElse(""));
    }
    while (texts.size() > width && texts.get(texts.size() - 1).isBlank()) {
      texts.remove(texts.size() - 1);
    }
    return texts;
  }

  private String text(Cell cell) {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    boolean numeric =
        cell.getType() == CellType.NUMBER
            || (cell.getType() == CellType.FORMULA && raw.matches("[-+0-9.]+([eE][-+]?[0-9]+)?"));
    if (numeric) {
      return number(raw, cell.getDataFormatString() == null ? "" : cell.getDataFormatString());
    }
    return cell.getType() == CellType.BOOLEAN || cell.getType() == CellType.FORMULA
        ? raw
        : cell.getText();
  }

  /** Doubles are written out in their shortest form: a workbook keeps no more than that. */
  private String number(String raw, String format) {
    double number = Double.parseDouble(raw);
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return raw;
    }
    String shape = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    if (!shape.contains("general") && shape.matches(".*[yd].*")) {
      return day(number);
    }
    BigDecimal decimal = BigDecimal.valueOf(number);
    return shape.contains("%")
        ? LevelText.export(decimal.movePointRight(2)) + " %"
        : LevelText.export(decimal);
  }

  private String day(double serial) {
    if (serial > LAST_DAY || serial < (from1904 ? 0 : FIRST_SURE_DAY)) {
      return LevelText.export(BigDecimal.valueOf(serial));
    }
    LocalDate day = (from1904 ? ZERO_OF_1904 : ZERO_OF_1900).plusDays((long) serial);
    double rest = serial - Math.floor(serial);
    return rest == 0
        ? day.toString()
        : day + "T" + LocalTime.ofNanoOfDay((long) (rest * NANOS_OF_DAY)).withNano(0);
  }
}
