package org.mrdmonitor.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.rules.Finding;

/**
 * The words of a picture: what is plotted, of whom, what the axes mean, and the picture in one
 * sentence for those who do not see it.
 *
 * @param title marker, specimens and methods
 * @param period first and last sample
 * @param identity name, day of birth and identifier of the patient
 * @param levelAxis name and unit of the levels, and the scale
 * @param summary the picture in one or two sentences
 */
record Heading(
    String title,
    String period,
    String identity,
    String levelAxis,
    String timeAxis,
    String summary) {

  static Heading of(Timeline timeline, Panel panel, ChartView view, Words words) {
    return new Heading(
        title(panel, words),
        period(panel, words),
        identity(timeline.patient(), words),
        panel.levelText(words) + ", " + words.say("scale." + view.scale()),
        words.say("axis.time"),
        summaries(panel, words));
  }

  /** One summary, or one of each marker compared. */
  private static String summaries(Panel panel, Words words) {
    return panel.markers().size() == 1
        ? summary(panel, words)
        : String.join(
            " ",
            panel.markers().stream()
                .map(marker -> marker.name() + ": " + summary(panel.of(marker), words))
                .toList());
  }

  private static String title(Panel panel, Words words) {
    List<Measurement> all = panel.measurements();
    String specimens =
        String.join(
            words.say("and"),
            panel.specimens().stream().map(s -> words.say("specimen." + s.code())).toList());
    String methods =
        String.join(
            ", ", all.stream().map(m -> words.method(m.assay().method())).distinct().toList());
    return words.say("chart.title", panel.name(), specimens, methods);
  }

  private static String period(Panel panel, Words words) {
    List<Measurement> all = panel.measurements();
    return words.say(
        "chart.period",
        LevelText.day(all.get(0).sampledOn()),
        LevelText.day(all.get(all.size() - 1).sampledOn()));
  }

  /** Title and period. */
  String full() {
    return title + ", " + period;
  }

  /** {@code EXAMPLE, Anna · born 14-Mar-1971 · 4481-209}; unknown parts say so. */
  static String identity(Patient patient, Words words) {
    String family = patient.familyName().toUpperCase(Locale.ROOT);
    String name =
        family.isEmpty() || patient.givenName().isEmpty()
            ? family + patient.givenName()
            : family + ", " + patient.givenName();
    String born =
        patient
            .bornOn()
            .map(day -> words.say("identity.born", LevelText.day(day)))
            .orElse(words.say("identity.bornUnknown"));
    String start = name.isEmpty() ? words.say("identity.nameUnknown") : name;
    return start + " · " + born + " · " + patient.hospitalId();
  }

  private static String summary(Panel panel, Words words) {
    Standing standing = panel.leading();
    Measurement last = standing.last();
    StringBuilder text = new StringBuilder();
    text.append(counts(panel, words));
    text.append(' ');
    text.append(
        words.say(
            "summary.last",
            LevelText.day(last.sampledOn()),
            words.say("specimen." + last.specimen().code()),
            words.level(last)));
    if (standing.lastIsUnverified()) {
      text.append(' ').append(words.say("summary.unverified"));
    }
    nadir(standing)
        .ifPresent(change -> text.append(' ').append(words.say("summary.nadir", change)));
    if (standing.leftOut() > 0) {
      text.append(' ').append(Facts.notUsed(standing, words)).append('.');
    }
    text.append(' ').append(findings(panel, words));
    return text.toString();
  }

  private static String counts(Panel panel, Words words) {
    List<Measurement> all = panel.measurements();
    return words.say(
        "summary.counts",
        all.size(),
        LevelText.day(all.get(0).sampledOn()),
        LevelText.day(all.get(all.size() - 1).sampledOn()),
        all.stream().filter(m -> m.value().quantified()).count());
  }

  private static Optional<String> nadir(Standing standing) {
    return standing
        .used()
        .filter(used -> used.latest().equals(standing.last()))
        .flatMap(used -> used.nadirBefore(used.latest()))
        .map(n -> LogChange.between(n.value(), standing.last().value()))
        .filter(change -> change.known() != LogChange.Known.NOTHING)
        .map(LogChange::text);
  }

  private static String findings(Panel panel, Words words) {
    List<Finding> standing = panel.findings().stream().filter(Finding::standing).toList();
    return standing.isEmpty()
        ? words.say("summary.noFinding")
        : words.say(
            "summary.findings",
            String.join("; ", standing.stream().map(f -> since(f, words)).distinct().toList()));
  }

  private static String since(Finding finding, Words words) {
    return words.say(
        "summary.since", words.severity(finding.severity()), LevelText.day(finding.raisedOn()));
  }
}
