package org.mrdmonitor.web.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.CountReader;
import org.mrdmonitor.measurement.InternationalScale.Conversion;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.ResultReader;
import org.mrdmonitor.measurement.SampleInput;

/**
 * One row after the assay has filled it: usual limits where the sample has none of its own, and the
 * factor of its day.
 *
 * @param notes what was filled in, in words
 * @param converted how the laboratory's ratio came to the International Scale
 * @param doubts what speaks against the assay and may be confirmed
 * @param kept what the record keeps of limits that were filled in; empty where none was
 */
record AssayRow(
    Map<String, String> fields,
    List<String> notes,
    Optional<Converted> converted,
    List<Doubt> doubts,
    String kept) {

  /** A ratio, the factor of its day and the level on the International Scale. */
  record Converted(MrdValue ratio, Conversion.Converted to) {

    /** {@code 0.05 % × 0.8 = 0.04 % (IS)}. */
    String in(LevelWords words) {
      return words.of(ratio, false) + " × " + to.factor() + " = " + words.of(to.value(), true);
    }
  }

  static AssayRow of(
      Sheet sheet, int row, AssayDefinition assay, LocalDate today, EntryMessages words) {
    return new Filler(sheet, row, assay, today, words, new HashMap<>(sheet.rows().get(row)))
        .filled();
  }

  private record Filler(
      Sheet sheet,
      int row,
      AssayDefinition assay,
      LocalDate today,
      EntryMessages words,
      Map<String, String> fields) {

    AssayRow filled() {
      fields.put(ResultFields.CONVERSION_FACTOR, "");
      List<String> usual = usualLimits();
      fields.put(Sheet.USUAL, String.join(" ", usual));
      Optional<NewResult> result = read();
      List<Doubt> doubts = new ArrayList<>();
      result.ifPresent(r -> doubts.addAll(doubts(r)));
      Optional<Converted> converted = result.flatMap(r -> converted(r, doubts));
      List<String> notes = usual.stream().map(this::note).toList();
      String kept = usual.isEmpty() ? "" : "Usual limits of the assay were taken.";
      return new AssayRow(Map.copyOf(fields), notes, converted, doubts, kept);
    }

    private Optional<NewResult> read() {
      Map<String, String> all = new HashMap<>(sheet.assay());
      all.putAll(fields);
      return new ResultFields(Days.typedOn(today)).read(all).value();
    }

    /** The names of the limits that were filled, {@code lod} or {@code loq}. */
    private List<String> usualLimits() {
      forgetFilled(ResultFields.LOD);
      forgetFilled(ResultFields.LOQ);
      SampleInput input = input();
      List<String> usual = new ArrayList<>();
      Optional<Level> statedDetection = stated(ResultFields.LOD);
      Optional<Level> statedQuantification = stated(ResultFields.LOQ);
      fill(
          ResultFields.LOD,
          assay
              .usualDetection(input)
              .filter(l -> statedQuantification.filter(l::isAbove).isEmpty()),
          usual);
      fill(
          ResultFields.LOQ,
          assay
              .usualQuantification(input)
              .filter(l -> statedDetection.filter(d -> d.isAbove(l)).isEmpty()),
          usual);
      return usual;
    }

    /** What was filled in before is filled anew: the row may have got its copies since. */
    private void forgetFilled(String field) {
      if (List.of(at(Sheet.USUAL).split(" ")).contains(field)) {
        fields.put(field, "");
      }
    }

    private void fill(String field, Optional<Level> usual, List<String> names) {
      if (at(field).isBlank() && usual.isPresent()) {
        fields.put(field, LevelText.export(assay.unit().fromLevel(usual.get())));
        names.add(field);
      }
    }

    private Optional<Level> stated(String field) {
      return ResultReader.limit(at(field), assay.unit(), assay.method())
          .value()
          .flatMap(level -> level);
    }

    private SampleInput input() {
      return new SampleInput(
          count(ResultFields.CONTROL_COPIES),
          count(ResultFields.TARGET_COPIES),
          count(ResultFields.TOTAL_EVENTS));
    }

    private OptionalLong count(String field) {
      return CountReader.read(at(field)).value().orElse(OptionalLong.empty());
    }

    private String note(String field) {
      String name = field.equals(ResultFields.LOD) ? words.lod() : words.loq();
      String limit = name + LevelText.SPACE + at(field) + LevelText.SPACE + assay.unit().code();
      return words.usual_limit(row + 1, limit);
    }

    private String at(String field) {
      return fields.getOrDefault(field, "");
    }

    private List<Doubt> doubts(NewResult result) {
      List<Doubt> doubts = new ArrayList<>();
      if (!assay.measures(result.marker())) {
        String markers = AssayFilling.markers(assay);
        doubts.add(
            new Doubt(
                words.other_marker(row + 1, assay.name(), markers, result.marker().name()),
                "the assay chosen is for " + markers));
      }
      if (!assay.takes(result.specimen())) {
        doubts.add(
            new Doubt(
                words.other_specimen(row + 1, assay.name(), result.specimen().code()),
                "the assay chosen is not established for this specimen"));
      }
      return doubts;
    }

    private Optional<Converted> converted(NewResult ratio, List<Doubt> doubts) {
      if (!assay.scale().isKnown()) {
        return Optional.empty();
      }
      Conversion conversion = assay.scale().convert(ratio.value(), ratio.sampledOn());
      if (conversion instanceof Conversion.Converted converted) {
        fields.put(ResultFields.CONVERSION_FACTOR, converted.factor().toString());
        return Optional.of(new Converted(ratio.value(), converted));
      }
      doubts.add(
          new Doubt(
              words.no_factor(row + 1, assay.name(), LevelText.day(ratio.sampledOn())),
              "no conversion factor is known for the day of sampling; not on the International"
                  + " Scale"));
      return Optional.empty();
    }
  }
}
