package org.mrdmonitor.web.entry;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.NewResult;

/**
 * What stands in the fields of the entry page, exactly as typed: one assay for all rows, and the
 * rows.
 *
 * <p>Field names are those of the interchange format; a field of row 2 is {@code r2-result}.
 */
record Sheet(Map<String, String> assay, List<Map<String, String>> rows) {

  /** The fields that all rows of the page share. */
  static final List<String> SHARED =
      List.of(
          ResultFields.MARKER,
          ResultFields.METHOD,
          ResultFields.UNIT,
          ResultFields.CONTROL_GENE,
          ResultFields.LABORATORY,
          ResultFields.ASSAY);

  /** The assay of the catalogue chosen, and the one that the page had chosen when it was shown. */
  static final String CATALOGUE = "catalogue";

  static final String CATALOGUE_WAS = "catalogue_was";

  private static final List<String> OF_THE_PAGE =
      Stream.concat(SHARED.stream(), Stream.of(CATALOGUE, CATALOGUE_WAS)).toList();

  /**
   * The fields of a row; the last two say what to do about another result of that day and about an
   * unlikely one.
   */
  static final List<String> OWN =
      List.of(
          ResultFields.SAMPLED_ON,
          ResultFields.SPECIMEN,
          ResultFields.RESULT,
          ResultFields.CONTROL_COPIES,
          ResultFields.TARGET_COPIES,
          ResultFields.TOTAL_EVENTS,
          ResultFields.LOD,
          ResultFields.LOQ,
          ResultFields.REPORTED_ON,
          ResultFields.COMMENT,
          ResultFields.CONVERSION_FACTOR,
          Sheet.USUAL,
          Sheet.SAME_DAY,
          Sheet.SURE);

  /** The limits of a row that were filled in from the assay, {@code lod loq}. */
  static final String USUAL = "usual";

  static final String SAME_DAY = "same_day";
  static final String SURE = "sure";

  /** What decides whether a row is empty: the things that are never filled in beforehand. */
  private static final List<String> TYPED = List.of(ResultFields.SAMPLED_ON, ResultFields.RESULT);

  private static final int MOST_ROWS = 500;

  Sheet {
    assay = texts(OF_THE_PAGE, assay);
    rows = rows.stream().map(row -> texts(OWN, row)).toList();
  }

  /** The fields named, each with its text, in one order: equal sheets have equal fingerprints. */
  private static Map<String, String> texts(List<String> fields, Map<String, String> given) {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.forEach(field -> texts.put(field, given.getOrDefault(field, "")));
    return Collections.unmodifiableMap(texts);
  }

  /**
   * An empty sheet with so many rows, all carried over from the last result but its day and value.
   */
  static Sheet after(NewResult last, int rows) {
    Assay assay = last.assay();
    Map<String, String> shared = new LinkedHashMap<>();
    shared.put(ResultFields.MARKER, last.marker().name());
    shared.put(ResultFields.METHOD, assay.method().code());
    shared.put(ResultFields.UNIT, last.reported().unit().code());
    shared.put(ResultFields.CONTROL_GENE, assay.controlGene().map(ControlGene::name).orElse(""));
    shared.put(ResultFields.LABORATORY, assay.laboratory());
    shared.put(ResultFields.ASSAY, assay.name());
    return new Sheet(shared, empty(rows, last.specimen().code()));
  }

  /** An empty sheet of a patient without results. */
  static Sheet first(int rows) {
    return new Sheet(Map.of(), empty(rows, ""));
  }

  /** The sheet that was sent. */
  static Sheet of(MultivaluedMap<String, String> form) {
    Map<String, String> shared = new LinkedHashMap<>();
    OF_THE_PAGE.forEach(field -> shared.put(field, text(form, field)));
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < MOST_ROWS && form.containsKey(name(i, ResultFields.RESULT)); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      for (String field : OWN) {
        row.put(field, text(form, name(i, field)));
      }
      rows.add(row);
    }
    return new Sheet(shared, rows);
  }

  /** A field that all rows share. */
  String at(String field) {
    return assay.getOrDefault(field, "");
  }

  /** This sheet with an assay of the catalogue chosen, as the page is first shown. */
  Sheet choosing(String assayId) {
    Map<String, String> shared = new LinkedHashMap<>(assay);
    shared.put(CATALOGUE, assayId);
    shared.put(CATALOGUE_WAS, assayId);
    return new Sheet(shared, rows);
  }

  /** This sheet where no assay is chosen: what one had said of its rows is taken back. */
  Sheet withoutAssay() {
    if (at(CATALOGUE_WAS).isEmpty()) {
      return choosing("");
    }
    return new Sheet(choosing("").assay(), rows.stream().map(Sheet::forgetting).toList());
  }

  private static Map<String, String> forgetting(Map<String, String> row) {
    Map<String, String> own = new LinkedHashMap<>(row);
    for (String filled : row.getOrDefault(USUAL, "").split(" ")) {
      own.remove(filled);
    }
    own.remove(USUAL);
    own.remove(ResultFields.CONVERSION_FACTOR);
    return own;
  }

  /** The name of a field of a row. */
  static String name(int row, String field) {
    return "r" + row + "-" + field;
  }

  /** This sheet with empty rows at its end. */
  Sheet withRows(int more) {
    List<Map<String, String>> all = new ArrayList<>(rows);
    String specimen =
        rows.isEmpty() ? "" : rows.get(rows.size() - 1).getOrDefault(ResultFields.SPECIMEN, "");
    all.addAll(empty(more, specimen));
    return new Sheet(assay, all);
  }

  /** This sheet with rows that were pasted in place of its empty ones. */
  Sheet withPasted(List<Map<String, String>> pasted) {
    List<Map<String, String>> all = new ArrayList<>(rows.stream().filter(r -> !blank(r)).toList());
    pasted.stream().limit((long) MOST_ROWS - all.size()).forEach(all::add);
    Map<String, String> shared = new LinkedHashMap<>(assay);
    for (String field : SHARED) {
      pasted.stream()
          .map(row -> row.getOrDefault(field, ""))
          .filter(text -> !text.isBlank())
          .findFirst()
          .ifPresent(text -> shared.put(field, text));
    }
    return new Sheet(shared, all);
  }

  /**
   * Whether pasted rows differ in what all rows of the page share, so that one page cannot hold
   * them.
   */
  static boolean mixed(List<Map<String, String>> pasted) {
    return SHARED.stream()
        .anyMatch(
            field ->
                pasted.stream().map(row -> row.getOrDefault(field, "").strip()).distinct().count()
                    > 1);
  }

  /** All fields of a row, with those it shares; a pasted row may bring its own of these. */
  Map<String, String> fields(int row) {
    Map<String, String> all = new LinkedHashMap<>(assay);
    rows.get(row)
        .forEach(
            (field, text) -> all.merge(field, text, (shared, own) -> own.isBlank() ? shared : own));
    return all;
  }

  boolean blank(int row) {
    return blank(rows.get(row));
  }

  private static boolean blank(Map<String, String> row) {
    return TYPED.stream().allMatch(field -> row.getOrDefault(field, "").isBlank());
  }

  /** Equal for equal texts: what was read back is what is saved. */
  String fingerprint() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((assay + "\n" + rows).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static List<Map<String, String>> empty(int rows, String specimen) {
    return Collections.nCopies(rows, Map.of(ResultFields.SPECIMEN, specimen));
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
