package org.mrdmonitor.web.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.Assessment;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.Effect;
import org.mrdmonitor.rules.Evidence;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.Options;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientFiles.FindingFile;
import org.mrdmonitor.store.RecordedFinding;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.timeline.Words;

/**
 * All that a finding rests on, on one screen (DE-20).
 *
 * @param used the results used, in the versions that were used
 * @param excluded the results looked at and left out, with the reason
 * @param unverified the days of the results used that no second person verified, where the centre
 *     asks for one
 * @param limits known limits of this conclusion, most important first
 * @param others what other rules say of the same marker today, in force or not
 * @param assignee who looks after it
 * @param today whether the rule, asked again, says the same
 * @param rule the version that made it
 * @param options steps that publications name, to be considered; none once it has ended
 */
record FlagCard(
    FindingCard finding,
    String formula,
    List<InputLine> used,
    List<InputLine> excluded,
    List<String> unverified,
    List<String> limits,
    List<Citation> sources,
    List<RuleSaying> others,
    List<StepLine> steps,
    Optional<String> assignee,
    Today today,
    RuleStanding rule,
    List<String> options) {

  /** Whether the rule, asked again with the present results, comes to the recorded conclusion. */
  enum Today {
    SAME,
    CHANGED,
    /** It raises nothing now, or only a later version is left to ask: the rest is not known. */
    SILENT
  }

  /**
   * The version of the rule that made the finding.
   *
   * @param until empty while it is the latest version
   * @param inForce at the centre of the patient, in any version
   */
  record RuleStanding(Optional<String> from, Optional<String> until, boolean inForce) {

    static RuleStanding of(RecordedFinding finding, RuleBook book) {
      Optional<Effect> effect = Effect.of(finding.rule(), finding.ruleVersion());
      return new RuleStanding(
          effect.map(e -> LevelText.day(e.from())),
          effect.flatMap(Effect::until).map(LevelText::day),
          book.rule(finding.rule()).isPresent());
    }
  }

  static FlagCard of(FindingFile file, Locale language) {
    RecordedFinding finding = file.finding();
    Optional<Evidence> again = again(file.file(), finding);
    List<StepLine> steps = file.steps().stream().map(step -> StepLine.of(step, language)).toList();
    return new FlagCard(
        FindingCard.of(finding, file.file().asOf(), language),
        finding.formula(),
        used(file.file(), finding)
            .map(version -> InputLine.used(version, Words.in(language)))
            .toList(),
        Stream.concat(
                again.map(e -> excluded(file.file(), e, language)).orElse(List.of()).stream(),
                notVerified(file.file(), finding, Words.in(language)).stream())
            .toList(),
        unverified(file.file(), finding),
        again.map(e -> e.limits().stream().map(l -> l.in(language)).toList()).orElse(List.of()),
        Story.rule(finding.rule()).map(r -> r.info().citations()).orElse(List.of()),
        others(file.file(), finding, language),
        steps,
        finding.assignee().map(RecordedFinding.Assignee::name),
        again
            .map(e -> e.formula().equals(finding.formula()) ? Today.SAME : Today.CHANGED)
            .orElse(Today.SILENT),
        RuleStanding.of(finding, file.file().book()),
        options(file.file(), finding, language));
  }

  private static List<String> options(PatientFile file, RecordedFinding finding, Locale language) {
    List<Explanation> options =
        finding.endedOn().isPresent()
            ? List.of()
            : Options.of(
                file.courseOfRules(),
                finding.marker(),
                finding.severity(),
                finding.confirmation().state());
    return options.stream().map(option -> option.in(language)).toList();
  }

  /** What the rule says when asked again as of the last result it used. */
  private static Optional<Evidence> again(PatientFile file, RecordedFinding finding) {
    Course course = file.courseOfRules().upTo(finding.lastEvidenceOn());
    return Story.rule(finding.rule())
        .filter(rule -> rule.info().version() == finding.ruleVersion())
        .filter(rule -> course.markers().contains(finding.marker()))
        .map(rule -> rule.evaluate(course, finding.marker()))
        .flatMap(
            outcome ->
                outcome instanceof Outcome.Raised raised
                    ? Optional.of(raised.evidence())
                    : Optional.empty());
  }

  /** The results used, in the versions that were used. */
  private static Stream<ResultVersion> used(PatientFile file, RecordedFinding finding) {
    Map<MeasurementId, History<ResultVersion>> histories = new HashMap<>();
    file.results().forEach(h -> histories.put(h.current().id(), h));
    return finding.inputs().stream()
        .flatMap(
            input ->
                Optional.ofNullable(histories.get(input.result())).stream()
                    .flatMap(history -> history.versions().stream())
                    .filter(v -> v.version() == input.version()));
  }

  /** The results of the marker that the rule did not see because nobody verified them. */
  private static List<InputLine> notVerified(
      PatientFile file, RecordedFinding finding, Words words) {
    return file.results().stream()
        .map(History::current)
        .filter(v -> !v.voided() && !file.verified().counts(v))
        .filter(v -> v.content().marker().equals(finding.marker()))
        .filter(v -> !v.content().sampledOn().isAfter(finding.lastEvidenceOn()))
        .map(v -> InputLine.leftOut(v, words.say("result.not-verified"), words))
        .toList();
  }

  private static List<String> unverified(PatientFile file, RecordedFinding finding) {
    return used(file, finding)
        .filter(v -> file.verified().asked() && !file.verified().isVerified(v))
        .map(v -> LevelText.day(v.content().sampledOn()))
        .toList();
  }

  private static List<InputLine> excluded(PatientFile file, Evidence evidence, Locale language) {
    List<InputLine> lines = new ArrayList<>();
    for (Evidence.Excluded each : evidence.excluded()) {
      file.results().stream()
          .map(History::current)
          .filter(v -> v.id().equals(each.measurement().id()))
          .findFirst()
          .ifPresent(
              v ->
                  lines.add(InputLine.leftOut(v, each.because().in(language), Words.in(language))));
    }
    return lines;
  }

  private static List<RuleSaying> others(
      PatientFile file, RecordedFinding finding, Locale language) {
    Course course = file.courseOfRules();
    List<Assessment> sayings =
        course.markers().contains(finding.marker())
            ? RuleBook.standard().rules().stream()
                .map(Rule::info)
                .filter(info -> !info.id().equals(finding.rule()) && !info.doubtful())
                .filter(info -> info.speaksOf(course.disease(), finding.marker()))
                .flatMap(info -> Story.rule(info.id()).stream())
                .map(
                    rule ->
                        new Assessment(
                            rule.info(), finding.marker(), rule.evaluate(course, finding.marker())))
                .toList()
            : List.of();
    return RuleSaying.of(sayings, language);
  }

  public boolean same() {
    return today == Today.SAME;
  }

  /** Whether what was left out and the limits can be told: they are not kept with the finding. */
  public boolean silent() {
    return today == Today.SILENT;
  }
}
