package org.mrdmonitor.web.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.SampleLimits;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.store.VerificationRule;
import org.mrdmonitor.timeline.ReadBack;

/**
 * One row of the page: what was typed, and beside it how it reads.
 *
 * @param recorded the equal result that the record holds already
 * @param clash the different result that the record holds for that sample
 */
record RowView(
    int row,
    Map<String, String> fields,
    Optional<Reads> reads,
    Optional<String> recorded,
    Optional<Clash> clash) {

  /**
   * How a row reads, in words.
   *
   * @param converted how a ratio came to the International Scale: raw value, factor, level
   * @param last the sample before it and its value
   * @param waits whether rules see it only once a second person has verified it
   * @param unlikely whether it asks for a second look
   */
  record Reads(
      String day,
      String specimen,
      String value,
      String spoken,
      Optional<String> log10,
      Optional<String> converted,
      Optional<String> limit,
      Optional<Comparison> last,
      Optional<Comparison> nadir,
      List<Raise> raises,
      List<Raise> goesOn,
      List<String> ends,
      boolean waits,
      boolean unlikely) {}

  /** A comparison with an earlier sample. */
  record Comparison(String day, String value, Optional<String> change) {}

  /** A finding as it would read with the result. */
  record Raise(org.mrdmonitor.rules.Severity severity, String sentence) {}

  /** A different result of that sample, and where it is corrected. */
  record Clash(String value, String path) {}

  private static final List<String> UNSEEN =
      List.of(
          ResultFields.TARGET_COPIES,
          ResultFields.REPORTED_ON,
          ResultFields.COMMENT,
          ResultFields.CONVERSION_FACTOR,
          Sheet.USUAL);

  public String name(String field) {
    return Sheet.name(row, field);
  }

  public String at(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The fields of a row that the grid has no cell for and that must not get lost. */
  public List<String> unseen() {
    return UNSEEN.stream().filter(field -> !at(field).isEmpty()).toList();
  }

  /** The number a person counts. */
  public int number() {
    return row + 1;
  }

  public boolean sure() {
    return !at(Sheet.SURE).isBlank();
  }

  public String sampledOn() {
    return at(ResultFields.SAMPLED_ON);
  }

  static RowView typed(Sheet sheet, int row) {
    return new RowView(
        row, sheet.rows().get(row), Optional.empty(), Optional.empty(), Optional.empty());
  }

  RowView with(
      ReadBack readBack,
      List<Doubt> doubts,
      VerificationRule verification,
      Optional<AssayRow.Converted> converted,
      Locale language) {
    Reads read = reads(readBack, doubts, verification, converted, language);
    return new RowView(row, fields, Optional.of(read), recorded, clash);
  }

  RowView alreadyRecorded(ResultVersion version, LevelWords words) {
    String value = words.of(version.measurement());
    return new RowView(row, fields, reads, Optional.of(value), clash);
  }

  RowView clashingWith(ResultVersion version, LevelWords words) {
    Clash found =
        new Clash(words.of(version.measurement()), "/results/" + version.id() + "/correction");
    return new RowView(row, fields, reads, recorded, Optional.of(found));
  }

  private static Reads reads(
      ReadBack readBack,
      List<Doubt> doubts,
      VerificationRule verification,
      Optional<AssayRow.Converted> converted,
      Locale language) {
    Measurement m = readBack.measurement();
    LevelWords words = LevelWords.in(language);
    boolean scale = m.assay().internationalScale();
    return new Reads(
        LevelText.day(m.sampledOn()),
        m.specimen().code(),
        words.of(m),
        words.spoken(m.value(), scale),
        m.value().quantified()
            ? Optional.of(LevelText.log10(m.value().lowerBound()))
            : Optional.empty(),
        converted.map(each -> each.in(words)),
        SampleLimits.of(m)
            .detection()
            .map(l -> LevelText.percent(l.level(), scale) + " (" + words.basis(m, l) + ")"),
        readBack.fromLast().map(change -> comparison(change, words)),
        readBack.fromNadir().map(change -> comparison(change, words)),
        readBack.raises().stream().map(f -> raise(f, language)).toList(),
        readBack.goesOn().stream().map(f -> raise(f, language)).toList(),
        readBack.ends().stream().map(f -> f.latest().explanation().in(language)).toList(),
        verification.leavesOut(),
        !doubts.isEmpty());
  }

  private static Comparison comparison(ReadBack.Change change, LevelWords words) {
    return new Comparison(
        LevelText.day(change.earlier().sampledOn()),
        words.of(change.earlier()),
        change.logs().map(LevelText::logChange));
  }

  private static Raise raise(Finding finding, Locale language) {
    return new Raise(finding.severity(), finding.latest().explanation().in(language));
  }
}
