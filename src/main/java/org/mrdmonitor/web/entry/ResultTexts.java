package org.mrdmonitor.web.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.Unit;

/** A result of the record as a person would type it, by the names of {@link ResultFields}. */
public final class ResultTexts {

  private ResultTexts() {}

  /** All fields in the order of {@link ResultFields#ALL}; what is not known is empty. */
  public static Map<String, String> of(NewResult held) {
    Unit unit = held.reported().unit();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(ResultFields.SAMPLED_ON, LevelText.day(held.sampledOn()));
    fields.put(ResultFields.SPECIMEN, held.specimen().code());
    fields.put(ResultFields.MARKER, held.marker().name());
    fields.put(ResultFields.METHOD, held.assay().method().code());
    fields.put(ResultFields.RESULT, held.reported().text());
    fields.put(ResultFields.UNIT, unit.code());
    fields.put(ResultFields.LOD, limit(held.reported().limitOfDetection(), unit));
    fields.put(ResultFields.LOQ, limit(held.reported().limitOfQuantification(), unit));
    fields.put(
        ResultFields.CONTROL_GENE, held.assay().controlGene().map(ControlGene::name).orElse(""));
    fields.put(ResultFields.CONTROL_COPIES, count(held.input().controlCopies()));
    fields.put(ResultFields.TARGET_COPIES, count(held.input().targetCopies()));
    fields.put(ResultFields.TOTAL_EVENTS, count(held.input().totalEvents()));
    fields.put(ResultFields.ASSAY, held.assay().name());
    fields.put(ResultFields.LABORATORY, held.assay().laboratory());
    fields.put(ResultFields.REPORTED_ON, held.reportedOn().map(LevelText::day).orElse(""));
    fields.put(ResultFields.COMMENT, held.comment());
    fields.put(
        ResultFields.CONVERSION_FACTOR,
        held.reported().conversion().map(ConversionFactor::toString).orElse(""));
    return fields;
  }

  private static String limit(Optional<Level> limit, Unit unit) {
    return limit.map(level -> LevelText.export(unit.fromLevel(level))).orElse("");
  }

  private static String count(OptionalLong count) {
    return count.isPresent() ? Long.toString(count.getAsLong()) : "";
  }
}
