package org.mrdmonitor.web.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.web.FormErrors.FieldError;

/**
 * The sheet after the assay chosen has said what the sheet leaves open, and what a person must know
 * of it. Filling a filled sheet again changes nothing, so that what was read back is what is saved.
 *
 * @param notes what was filled in, in words
 * @param errors where the sheet and the assay contradict each other
 * @param rows what the assay says of each row that was read
 */
record AssayFilling(
    Sheet sheet, List<String> notes, List<FieldError> errors, Map<Integer, AssayRow> rows) {

  /** The fields that an assay decides alone; the marker is the patient's. */
  private static final List<String> BOUND =
      List.of(
          ResultFields.METHOD,
          ResultFields.UNIT,
          ResultFields.CONTROL_GENE,
          ResultFields.LABORATORY,
          ResultFields.ASSAY);

  AssayFilling {
    notes = List.copyOf(notes);
    errors = List.copyOf(errors);
    rows = Map.copyOf(rows);
  }

  /**
   * @param carried what the sheet of the patient has in its fields before anybody types: replaced
   *     when another assay is chosen
   */
  static AssayFilling of(
      Sheet sheet,
      Catalogue catalogue,
      Map<String, String> carried,
      LocalDate today,
      EntryMessages words) {
    Optional<AssayDefinition> chosen = catalogue.chosen(sheet.at(Sheet.CATALOGUE));
    return chosen
        .map(
            assay ->
                new Filler(sheet, assay, replaceable(sheet, catalogue, carried), today, words)
                    .fill())
        .orElseGet(() -> new AssayFilling(sheet.withoutAssay(), List.of(), List.of(), Map.of()));
  }

  /** The texts that give way when another assay is chosen than the page had. */
  private static List<Map<String, String>> replaceable(
      Sheet sheet, Catalogue catalogue, Map<String, String> carried) {
    if (sheet.at(Sheet.CATALOGUE).equals(sheet.at(Sheet.CATALOGUE_WAS))) {
      return List.of();
    }
    List<Map<String, String>> texts = new ArrayList<>(List.of(carried));
    catalogue.chosen(sheet.at(Sheet.CATALOGUE_WAS)).map(AssayFilling::texts).ifPresent(texts::add);
    return texts;
  }

  private static Map<String, String> texts(AssayDefinition assay) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (assay.markers().size() == 1) {
      texts.put(ResultFields.MARKER, assay.markers().get(0).name());
    }
    texts.put(ResultFields.METHOD, assay.method().code());
    texts.put(ResultFields.UNIT, assay.unit().code());
    texts.put(ResultFields.CONTROL_GENE, assay.controlGene().map(ControlGene::name).orElse(""));
    texts.put(ResultFields.LABORATORY, assay.laboratory());
    texts.put(ResultFields.ASSAY, assay.name());
    return texts;
  }

  /** The same with something else to say first. */
  AssayFilling saying(String note) {
    List<String> all = new ArrayList<>(List.of(note));
    all.addAll(notes);
    return new AssayFilling(sheet, all, errors, rows);
  }

  /** Fills the fields of the page, then row by row. */
  private record Filler(
      Sheet sheet,
      AssayDefinition assay,
      List<Map<String, String>> replaceable,
      LocalDate today,
      EntryMessages words) {

    AssayFilling fill() {
      Map<String, String> shared = new LinkedHashMap<>(sheet.assay());
      List<String> notes = new ArrayList<>();
      fillShared(shared).ifPresent(notes::add);
      shared.put(Sheet.CATALOGUE_WAS, sheet.at(Sheet.CATALOGUE));
      Sheet filled = new Sheet(shared, sheet.rows());
      List<FieldError> errors = new ArrayList<>(contradictions(filled));
      Map<Integer, AssayRow> read = new HashMap<>();
      List<Map<String, String>> rows = new ArrayList<>();
      for (int row = 0; row < filled.rows().size(); row++) {
        if (filled.blank(row) || !errors.isEmpty()) {
          rows.add(filled.rows().get(row));
          continue;
        }
        AssayRow one = AssayRow.of(filled, row, assay, today, words);
        rows.add(one.fields());
        notes.addAll(one.notes());
        read.put(row, one);
      }
      return new AssayFilling(new Sheet(shared, rows), notes, errors, read);
    }

    private Optional<String> fillShared(Map<String, String> shared) {
      List<String> said = new ArrayList<>();
      texts(assay)
          .forEach(
              (field, text) -> {
                String typed = shared.getOrDefault(field, "").strip();
                if (!typed.equals(text) && givesWay(field, typed)) {
                  shared.put(field, text);
                  said.add(text.isEmpty() ? "–" : text);
                }
              });
      return said.isEmpty()
          ? Optional.empty()
          : Optional.of(words.filled_from(assay.name(), String.join(", ", said)));
    }

    /** The marker is the patient's and is only filled where it is empty. */
    private boolean givesWay(String field, String typed) {
      return typed.isEmpty()
          || (!field.equals(ResultFields.MARKER)
              && replaceable.stream()
                  .anyMatch(text -> text.getOrDefault(field, "").equalsIgnoreCase(typed)));
    }

    private List<FieldError> contradictions(Sheet filled) {
      Map<String, String> said = texts(assay);
      List<FieldError> errors = new ArrayList<>();
      for (String field : BOUND) {
        String typed = filled.at(field).strip();
        String wanted = said.getOrDefault(field, "");
        if (!typed.isEmpty() && !typed.equalsIgnoreCase(wanted)) {
          String message =
              field.equals(ResultFields.UNIT)
                  ? UnitReadings.of(filled, assay, typed, today, words)
                  : words.assay_differs(assay.name(), wanted.isEmpty() ? "–" : wanted, typed);
          errors.add(new FieldError(field, message));
        }
      }
      return errors;
    }
  }

  /** The markers of an assay in a sentence. */
  static String markers(AssayDefinition assay) {
    return assay.markers().stream().map(Marker::name).collect(Collectors.joining(", "));
  }
}
