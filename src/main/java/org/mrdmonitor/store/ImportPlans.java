package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;

/** Compares a source with the record and asks the rules; changes nothing. */
@ApplicationScoped
class ImportPlans {

  private static final Remark IMPORTED = Remark.of("results-imported");

  private record BookKey(CentreId centre, Disease disease) {}

  private final ImportSubjects subjects;
  private final ResultRows results;
  private final EventRows events;
  private final FindingRows findings;
  private final VerificationRows verifications;
  private final SignatureRows signatures;
  private final Assays assays;
  private final RuleBooks books;
  private final AcknowledgementTargets targets;
  private final Clock clock;

  ImportPlans(
      ImportSubjects subjects,
      ResultRows results,
      EventRows events,
      FindingRows findings,
      VerificationRows verifications,
      SignatureRows signatures,
      Assays assays,
      RuleBooks books,
      AcknowledgementTargets targets,
      Clock clock) {
    this.subjects = subjects;
    this.results = results;
    this.events = events;
    this.findings = findings;
    this.verifications = verifications;
    this.signatures = signatures;
    this.assays = assays;
    this.books = books;
    this.targets = targets;
    this.clock = clock;
  }

  ImportPlan of(Actor actor, SourceFile source) {
    Authorship author =
        Authorship.of(
            actor, clock.instant().truncatedTo(ChronoUnit.MICROS), Authorship.Source.IMPORT);
    ImportSubjects.Found found = subjects.of(actor, source);
    List<PatientId> known =
        found.subjects().stream()
            .filter(ImportSubject::known)
            .map(subject -> subject.patient().id())
            .toList();
    Map<PatientId, List<History<ResultVersion>>> recorded = results.ofPatients(known);
    Map<PatientId, List<History<EventVersion>>> happened = events.ofPatients(known);
    Map<PatientId, LocalDate> locked = signatures.lockedUpTo(known);
    Map<CentreId, ImportScale> scales = scalesOf(actor, found.subjects());
    List<PatientImport> patients =
        found.subjects().stream()
            .map(
                subject ->
                    new PatientImport(
                        subject,
                        scales.getOrDefault(subject.patient().centre(), ImportScale.NONE),
                        recorded.getOrDefault(subject.patient().id(), List.of()),
                        happened.getOrDefault(subject.patient().id(), List.of()),
                        Optional.ofNullable(locked.get(subject.patient().id())),
                        author))
            .toList();
    List<Reassessment> reassessments = reassess(patients, findings.ofPatients(known), author);
    return new ImportPlan(author, patients, reassessments, found.problems(), found.newCentres());
  }

  /** The catalogues of the centres, read where a row names an assay. */
  private Map<CentreId, ImportScale> scalesOf(Actor actor, Collection<ImportSubject> subjects) {
    Map<CentreId, ImportScale> scales = new HashMap<>();
    subjects.stream()
        .filter(
            subject ->
                subject.results().stream().anyMatch(r -> !r.content().assay().name().isEmpty()))
        .map(subject -> subject.patient().centre())
        .distinct()
        .forEach(centre -> scales.put(centre, new ImportScale(inUse(actor, centre))));
    return scales;
  }

  private List<AssayDefinition> inUse(Actor actor, CentreId centre) {
    return assays.inUse(actor, centre).stream().map(AssayVersion::content).toList();
  }

  /** The rules are pure: they are asked on all processors. */
  private List<Reassessment> reassess(
      List<PatientImport> patients,
      Map<PatientId, List<RecordedFinding>> raised,
      Authorship author) {
    LocalDate today = LocalDate.now(clock);
    Cause cause = new Cause(author, IMPORTED);
    List<PatientImport> changed =
        patients.stream().filter(patient -> !patient.changesNothing()).toList();
    Map<BookKey, RuleBook> inForce = booksOf(changed);
    Map<CentreId, Verified> verified = verifiedOf(changed);
    Map<CentreId, AcknowledgementTarget> wanted = targetsOf(changed);
    return new ArrayList<>(changed)
        .parallelStream()
            .map(
                each -> {
                  PatientRow row = each.subject().patient();
                  return Reassessment.of(
                      each.known(
                          raised.getOrDefault(row.id(), List.of()),
                          verified.getOrDefault(row.centre(), Verified.NOT_ASKED)),
                      inForce.getOrDefault(keyOf(row), new RuleBook(List.of())),
                      wanted.getOrDefault(row.centre(), AcknowledgementTarget.DELIVERED),
                      today,
                      cause);
                })
            .toList();
  }

  private Map<BookKey, RuleBook> booksOf(List<PatientImport> patients) {
    Map<BookKey, RuleBook> inForce = new HashMap<>();
    for (PatientImport each : patients) {
      PatientRow row = each.subject().patient();
      inForce.computeIfAbsent(keyOf(row), key -> books.inForce(row));
    }
    return inForce;
  }

  /** What a second person verified, of the centres at which rules leave out the rest. */
  private Map<CentreId, Verified> verifiedOf(List<PatientImport> patients) {
    Map<CentreId, List<PatientId>> ofCentre = new HashMap<>();
    for (PatientImport each : patients) {
      PatientRow row = each.subject().patient();
      ofCentre.computeIfAbsent(row.centre(), centre -> new ArrayList<>()).add(row.id());
    }
    Map<CentreId, Verified> verified = new HashMap<>();
    ofCentre.forEach((centre, ids) -> verified.put(centre, verifications.forRules(centre, ids)));
    return verified;
  }

  private Map<CentreId, AcknowledgementTarget> targetsOf(List<PatientImport> patients) {
    Map<CentreId, AcknowledgementTarget> wanted = new HashMap<>();
    patients.forEach(
        each -> wanted.computeIfAbsent(each.subject().patient().centre(), targets::of));
    return wanted;
  }

  private static BookKey keyOf(PatientRow row) {
    return new BookKey(row.centre(), row.patient().disease());
  }
}
