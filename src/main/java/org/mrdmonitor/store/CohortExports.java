package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.timeline.cohort.Member;

/**
 * Everything the record holds of the members of a cohort, for a file: all markers, all specimens,
 * current versions. The export of each patient is in the audit trail.
 */
@ApplicationScoped
public class CohortExports {

  /** What leaves with the file. */
  public enum Content {
    IDENTIFIED,
    DEIDENTIFIED
  }

  /**
   * One member.
   *
   * @param day0 the day of the index event
   */
  public record Line(
      Patient patient,
      LocalDate day0,
      List<NewEvent> events,
      List<NewResult> results,
      List<RecordedFinding> findings) {

    private static final Comparator<Line> BY_HOSPITAL_ID =
        Comparator.comparing((Line line) -> line.patient().hospitalId())
            .thenComparing(line -> line.patient().id().value());
  }

  private final Cohorts cohorts;
  private final ResultRows results;
  private final EventRows events;
  private final FindingRows findings;
  private final RecordAudit audit;
  private final Clock clock;

  CohortExports(
      Cohorts cohorts,
      ResultRows results,
      EventRows events,
      FindingRows findings,
      RecordAudit audit,
      Clock clock) {
    this.cohorts = cohorts;
    this.results = results;
    this.events = events;
    this.findings = findings;
    this.audit = audit;
    this.clock = clock;
  }

  /** The members by hospital identifier; empty where the cohort is too large to be read at once. */
  @Transactional
  public Optional<List<Line>> read(Actor actor, CohortFilter filter, Content content) {
    Cohorts.Reading reading = cohorts.read(actor, filter, Purpose.EXPORT);
    if (!(reading instanceof Cohorts.Reading.Read read)) {
      return Optional.empty();
    }
    List<Line> lines = lines(read.file());
    String detail = "cohort " + (content == Content.IDENTIFIED ? "identified" : "de-identified");
    lines.forEach(line -> audit.did(actor, AuditAction.EXPORTED, line.patient().id(), detail));
    return Optional.of(lines);
  }

  private List<Line> lines(CohortFile file) {
    List<PatientId> ids = file.cohort().members().stream().map(Member::patient).toList();
    Map<PatientId, List<History<ResultVersion>>> measured = results.ofPatients(ids);
    Map<PatientId, List<History<EventVersion>>> happened = events.ofPatients(ids);
    Map<PatientId, List<RecordedFinding>> found = findings.ofPatients(ids);
    LocalDate today = LocalDate.now(clock);
    return file.cohort().members().stream()
        .flatMap(
            member ->
                Optional.ofNullable(file.patients().get(member.patient())).stream()
                    .map(
                        patient ->
                            new Line(
                                patient,
                                member.day0(),
                                events(happened.getOrDefault(patient.id(), List.of())),
                                results(measured.getOrDefault(patient.id(), List.of())),
                                found.getOrDefault(patient.id(), List.of()).stream()
                                    .map(finding -> finding.asOf(today))
                                    .toList())))
        .sorted(Line.BY_HOSPITAL_ID)
        .toList();
  }

  private static List<NewEvent> events(List<History<EventVersion>> histories) {
    return histories.stream()
        .map(History::current)
        .filter(version -> !version.voided())
        .map(EventVersion::content)
        .toList();
  }

  private static List<NewResult> results(List<History<ResultVersion>> histories) {
    return histories.stream()
        .map(History::current)
        .filter(version -> !version.voided())
        .map(ResultVersion::content)
        .toList();
  }
}
