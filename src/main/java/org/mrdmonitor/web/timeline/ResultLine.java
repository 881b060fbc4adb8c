package org.mrdmonitor.web.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.rules.Finding;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.store.Verified;
import org.mrdmonitor.timeline.PointText;
import org.mrdmonitor.timeline.ResultRow;
import org.mrdmonitor.timeline.Words;

/**
 * A line of the table of results, with what was corrected or voided in it.
 *
 * @param reported the text of the laboratory with its unit
 * @param spoken the value for those who hear the page
 * @param amount control copies or events, or empty
 * @param severities of the findings it raised
 * @param second what a second person said of it; empty where the centre asks for nobody
 * @param earlier versions that no longer hold, latest first
 * @param voided by whom and why; empty where it holds
 */
record ResultLine(
    MeasurementId id,
    String sampledOn,
    String specimen,
    String marker,
    String assay,
    String laboratory,
    String value,
    String spoken,
    String reported,
    String fromLast,
    String fromNadir,
    String amount,
    boolean inadequate,
    List<Severity> severities,
    Optional<SecondPerson> second,
    List<VersionLine> earlier,
    Optional<VersionLine> voided) {

  /** Every result of the file up to the day looked at, newest first, the voided among them. */
  static List<ResultLine> of(Story story, PatientFile file, Words words) {
    Map<MeasurementId, History<ResultVersion>> histories = new HashMap<>();
    file.results().forEach(h -> histories.put(h.current().id(), h));
    List<Dated> lines = new ArrayList<>();
    for (ResultRow row : story.timeline().rows()) {
      lines.add(new Dated(row.measurement(), holding(row, histories, file.verified(), words)));
    }
    for (History<ResultVersion> history : file.results()) {
      ResultVersion now = history.current();
      if (now.voided() && !now.content().sampledOn().isAfter(story.timeline().today())) {
        lines.add(new Dated(now.measurement(), voided(history, words)));
      }
    }
    lines.sort(Comparator.comparing(Dated::measurement, Measurement.BY_DATE).reversed());
    return lines.stream().map(Dated::line).toList();
  }

  private record Dated(Measurement measurement, ResultLine line) {}

  private static ResultLine holding(
      ResultRow row,
      Map<MeasurementId, History<ResultVersion>> histories,
      Verified verified,
      Words words) {
    History<ResultVersion> history = histories.get(row.measurement().id());
    return line(
        row.measurement(),
        row.fromLast().text(),
        row.fromNadir().text(),
        row.raised().stream().map(Finding::severity).distinct().toList(),
        Optional.ofNullable(history).flatMap(h -> SecondPerson.of(verified, h.current())),
        history == null ? List.of() : earlier(history, words),
        Optional.empty(),
        words);
  }

  private static ResultLine voided(History<ResultVersion> history, Words words) {
    ResultVersion now = history.current();
    return line(
        now.measurement(),
        "",
        "",
        List.of(),
        Optional.empty(),
        earlier(history, words).stream().skip(1).toList(),
        Optional.of(VersionLine.of(said(now, words), now.author(), words)),
        words);
  }

  private static ResultLine line(
      Measurement measurement,
      String fromLast,
      String fromNadir,
      List<Severity> severities,
      Optional<SecondPerson> second,
      List<VersionLine> earlier,
      Optional<VersionLine> voided,
      Words words) {
    return new ResultLine(
        measurement.id(),
        LevelText.day(measurement.sampledOn()),
        measurement.specimen().code(),
        measurement.marker().name(),
        (words.method(measurement.assay().method()) + " " + measurement.assay().name()).strip(),
        measurement.assay().laboratory(),
        words.level(measurement),
        words.levels().spoken(measurement.value(), measurement.assay().internationalScale()),
        reported(measurement),
        fromLast,
        fromNadir,
        PointText.shortAmount(measurement),
        measurement.adequacy() == Adequacy.INADEQUATE,
        severities,
        second,
        earlier,
        voided);
  }

  /** The laboratory's text, with its unit where it is a number, and the factor that moved it. */
  static String reported(Measurement measurement) {
    String text = measurement.reported().text();
    String said =
        text.chars().anyMatch(Character::isDigit)
            ? text + LevelText.SPACE + measurement.reported().unit().code()
            : text;
    return measurement
        .reported()
        .conversion()
        .map(factor -> said + " × " + factor + " (IS)")
        .orElse(said);
  }

  /** Each version that gave way, with the person who replaced it. */
  private static List<VersionLine> earlier(History<ResultVersion> history, Words words) {
    List<VersionLine> lines = new ArrayList<>();
    for (int i = history.versions().size() - 1; i > 0; i--) {
      ResultVersion before = history.versions().get(i - 1);
      lines.add(VersionLine.of(said(before, words), history.versions().get(i).author(), words));
    }
    return lines;
  }

  private static String said(ResultVersion version, Words words) {
    Measurement measurement = version.measurement();
    return LevelText.day(measurement.sampledOn())
        + ", "
        + words.say("specimen." + measurement.specimen().code())
        + ", "
        + words.level(measurement);
  }

  /** How many lines say what was corrected or voided. */
  int versions() {
    return earlier.size() + (voided.isPresent() ? 1 : 0);
  }

  /** Whether the laboratory's number was moved to another scale. */
  public boolean converted() {
    return reported.endsWith("(IS)");
  }

  public String correctionPath() {
    return "/results/" + id + "/correction";
  }
}
