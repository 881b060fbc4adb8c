package org.mrdmonitor.web.worklist;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.store.RecordedFinding;
import org.mrdmonitor.store.WorklistLine;
import org.mrdmonitor.timeline.Knowledge;
import org.mrdmonitor.timeline.Sparkline;
import org.mrdmonitor.timeline.Threshold;
import org.mrdmonitor.timeline.Thresholds;
import org.mrdmonitor.web.PatientBanner;

/**
 * One finding as the worklist shows it.
 *
 * @param series {@code pb} or {@code bm}, the colour of the small picture
 * @param last the latest value of the series with its unit
 * @param lastOn its sampling day
 * @param daysSince days from that day to today
 * @param repeatBy the day of a wanted repeat; empty where none is wanted
 * @param repeatLate whether that day has passed
 */
record FindingRow(
    String path,
    Severity severity,
    String ruleId,
    String explanation,
    Optional<String> patient,
    String patientPath,
    String hospitalId,
    OptionalInt age,
    String disease,
    String marker,
    String series,
    RawString picture,
    Optional<String> last,
    String lastOn,
    long daysSince,
    Optional<String> repeatBy,
    boolean repeatLate,
    Optional<String> sampleDue,
    boolean sampleLate,
    String state,
    boolean late,
    String acknowledgeBy,
    String openedOn,
    Optional<String> assignee,
    Optional<RecordedFinding.Decision> decision) {

  /** The span that all small pictures of a list share. */
  private static final int MONTHS = 24;

  static FindingRow of(WorklistLine line, LocalDate today, Words words) {
    RecordedFinding finding = line.finding();
    Patient patient = line.patient();
    Optional<WorklistLine.Point> last = line.last();
    Confirmation confirmation = finding.confirmation();
    boolean repeatWanted =
        confirmation.state() == Confirmation.State.WANTED
            || confirmation.state() == Confirmation.State.OVERDUE;
    return new FindingRow(
        "/findings/" + finding.id(),
        finding.severity(),
        finding.rule().value(),
        words.explain(finding.explanation()),
        Optional.of(PatientBanner.name(patient)).filter(name -> !name.isEmpty()),
        "/patients/" + patient.id(),
        patient.hospitalId(),
        patient.ageOn(today),
        patient.disease().code(),
        finding.marker().name(),
        finding.specimen().code().toLowerCase(Locale.ROOT),
        picture(line, today, words),
        last.map(p -> LevelText.of(p.value(), p.internationalScale())),
        last.map(p -> LevelText.day(p.on())).orElse(""),
        last.map(p -> ChronoUnit.DAYS.between(p.on(), today)).orElse(0L),
        confirmation.dueBy().filter(day -> repeatWanted).map(LevelText::day),
        confirmation.state() == Confirmation.State.OVERDUE,
        line.nextDueOn().map(LevelText::day),
        line.nextDueOn().filter(today::isAfter).isPresent(),
        finding.state().code(),
        finding.lateOn(today),
        LevelText.day(finding.acknowledgeBy()),
        LevelText.day(finding.openedAt().atZone(ZoneOffset.UTC).toLocalDate()),
        finding.assignee().map(RecordedFinding.Assignee::name),
        finding.decision());
  }

  private static RawString picture(WorklistLine line, LocalDate today, Words words) {
    Sparkline sparkline =
        new Sparkline(
            line.series().stream().map(FindingRow::point).toList(),
            Thresholds.USUAL
                .of(
                    line.patient().disease(),
                    line.finding().marker(),
                    Set.of(line.finding().specimen()))
                .stream()
                .map(Threshold::level)
                .findFirst(),
            today.minusMonths(MONTHS),
            today);
    return new RawString(
        sparkline.svg(words.picture(line.finding().marker().name(), line.series().size())));
  }

  private static Sparkline.Point point(WorklistLine.Point point) {
    return new Sparkline.Point(
        point.on(), Knowledge.of(point.value()), Knowledge.markedAt(point.value()).log10());
  }
}
