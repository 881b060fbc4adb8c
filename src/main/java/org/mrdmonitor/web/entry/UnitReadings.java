package org.mrdmonitor.web.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;

/** What a number would mean in the unit of the assay and in the unit of the sheet (EN-06). */
final class UnitReadings {

  private UnitReadings() {}

  /** Both readings of the first row that can be read, or the two units where none can. */
  static String of(
      Sheet sheet, AssayDefinition assay, String typed, LocalDate today, EntryMessages words) {
    String unit = assay.unit().code();
    return IntStream.range(0, sheet.rows().size())
        .filter(row -> !sheet.blank(row))
        .mapToObj(
            row ->
                read(sheet, row, unit, today)
                    .filter(UnitReadings::number)
                    .flatMap(
                        one ->
                            read(sheet, row, typed, today)
                                .map(
                                    other ->
                                        words.unit_differs_reads(
                                            assay.name(),
                                            unit,
                                            typed,
                                            sheet.rows().get(row).get(ResultFields.RESULT),
                                            text(one),
                                            text(other)))))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> words.unit_differs(assay.name(), unit, typed));
  }

  private static Optional<NewResult> read(Sheet sheet, int row, String unit, LocalDate today) {
    Map<String, String> fields = new HashMap<>(sheet.fields(row));
    fields.put(ResultFields.UNIT, unit);
    return new ResultFields(Days.typedOn(today)).read(fields).value();
  }

  /** Words mean the same in every unit. */
  private static boolean number(NewResult result) {
    return !(result.value() instanceof NotDetected)
        && !(result.value() instanceof BelowQuantification);
  }

  private static String text(NewResult result) {
    return LevelText.of(result.value(), result.reported().onInternationalScale());
  }
}
