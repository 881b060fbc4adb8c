package org.mrdmonitor.exchange.csv;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.exchange.ResultFields;

/** The first row of a pasted block, where it names columns: ours, or the usual words for them. */
final class PasteHeader {

  private static final Map<String, String> USUAL_WORDS =
      Map.ofEntries(
          entry("date", ResultFields.SAMPLED_ON),
          entry("day", ResultFields.SAMPLED_ON),
          entry("sampled", ResultFields.SAMPLED_ON),
          entry("sample date", ResultFields.SAMPLED_ON),
          entry("sampling date", ResultFields.SAMPLED_ON),
          entry("collection date", ResultFields.SAMPLED_ON),
          entry("datum", ResultFields.SAMPLED_ON),
          entry("probendatum", ResultFields.SAMPLED_ON),
          entry("entnahmedatum", ResultFields.SAMPLED_ON),
          entry("abnahmedatum", ResultFields.SAMPLED_ON),
          entry("material", ResultFields.SPECIMEN),
          entry("sample", ResultFields.SPECIMEN),
          entry("probe", ResultFields.SPECIMEN),
          entry("target", ResultFields.MARKER),
          entry("value", ResultFields.RESULT),
          entry("mrd", ResultFields.RESULT),
          entry("level", ResultFields.RESULT),
          entry("ergebnis", ResultFields.RESULT),
          entry("befund", ResultFields.RESULT),
          entry("wert", ResultFields.RESULT),
          entry("einheit", ResultFields.UNIT),
          entry("methode", ResultFields.METHOD),
          entry("sensitivity", ResultFields.LOD),
          entry("limit of detection", ResultFields.LOD),
          entry("nachweisgrenze", ResultFields.LOD),
          entry("limit of quantification", ResultFields.LOQ),
          entry("bestimmungsgrenze", ResultFields.LOQ),
          entry("kontrollgen", ResultFields.CONTROL_GENE),
          entry("abl1 copies", ResultFields.CONTROL_COPIES),
          entry("abl copies", ResultFields.CONTROL_COPIES),
          entry("kopien kontrollgen", ResultFields.CONTROL_COPIES),
          entry("events", ResultFields.TOTAL_EVENTS),
          entry("cells", ResultFields.TOTAL_EVENTS),
          entry("zellen", ResultFields.TOTAL_EVENTS),
          entry("lab", ResultFields.LABORATORY),
          entry("labor", ResultFields.LABORATORY),
          entry("reported", ResultFields.REPORTED_ON),
          entry("report date", ResultFields.REPORTED_ON),
          entry("befunddatum", ResultFields.REPORTED_ON),
          entry("note", ResultFields.COMMENT),
          entry("remark", ResultFields.COMMENT),
          entry("kommentar", ResultFields.COMMENT),
          entry("bemerkung", ResultFields.COMMENT));

  private PasteHeader() {}

  /**
   * The fields that the cells name, in their order, where all cells that are not blank name a
   * different one; otherwise the row is a row of data. A blank cell names nothing.
   */
  static Optional<List<String>> of(List<String> cells) {
    List<String> fields = new ArrayList<>();
    for (String cell : cells) {
      fields.add(cell.isBlank() ? "" : field(cell).orElse("?"));
    }
    List<String> named = fields.stream().filter(f -> !f.isEmpty()).toList();
    boolean header =
        !named.isEmpty() && !named.contains("?") && new HashSet<>(named).size() == named.size();
    return header ? Optional.of(List.copyOf(fields)) : Optional.empty();
  }

  private static Optional<String> field(String cell) {
    String words =
        cell.replace('\u00a0', ' ').replaceAll("[ _-]+", " ").strip().toLowerCase(Locale.ROOT);
    String ours = words.replace(' ', '_');
    return ResultFields.ALL.contains(ours)
        ? Optional.of(ours)
        : Optional.ofNullable(USUAL_WORDS.get(words));
  }
}
