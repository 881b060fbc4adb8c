package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.rules.RuleBook;

/**
 * All the record holds of one patient at one moment, read in one transaction.
 *
 * @param version of the patient's own data, for lost updates
 * @param results every result with all its versions, in date order of the current ones
 * @param events every event with all its versions, in date order of the current ones
 * @param findings waiting ones first, then by severity and day
 * @param verified what second persons said of the results, where the centre asks for them
 * @param signatures of this record, the latest first, the voided ones among them
 * @param book the rules in force for this patient's centre and disease
 * @param asOf today, by the server's clock
 */
public record PatientFile(
    Patient patient,
    int version,
    List<History<ResultVersion>> results,
    List<History<EventVersion>> events,
    List<RecordedFinding> findings,
    Verified verified,
    List<Signature> signatures,
    RuleBook book,
    LocalDate asOf) {

  public PatientFile {
    results = List.copyOf(results);
    events = List.copyOf(events);
    findings = List.copyOf(findings);
    signatures = List.copyOf(signatures);
  }

  /** Counts every version of every entry, from 1: whoever adds one raises it. */
  public int entriesVersion() {
    return 1
        + results.stream().mapToInt(history -> history.versions().size()).sum()
        + events.stream().mapToInt(history -> history.versions().size()).sum();
  }

  /** What the record would make of these entries; nothing is changed. */
  public EntryMatch match(List<Entry> entries) {
    return EntryMatch.of(results, entries);
  }

  /** The last day that a signature locks. */
  public Optional<LocalDate> lockedUpTo() {
    return Signature.lockedUpTo(signatures);
  }

  /**
   * Signatures that stand although the record no longer says what was signed: somebody has written
   * to the database past this program.
   */
  public List<SignatureId> changedSignatures() {
    List<ResultVersion> measured = results.stream().map(History::current).toList();
    List<EventVersion> happened = events.stream().map(History::current).toList();
    return signatures.stream()
        .filter(Signature::stands)
        .filter(
            each ->
                !SignedContent.of(patient.id(), each.upTo(), measured, happened)
                    .hash()
                    .equals(each.contentHash()))
        .map(Signature::id)
        .toList();
  }

  /** The whole course: current versions, voided ones left out. */
  public Course course() {
    return course(version -> true);
  }

  /** The course as rules see it: without what nobody verified, where the centre wants that. */
  public Course courseOfRules() {
    return course(verified::counts);
  }

  private Course course(Predicate<ResultVersion> used) {
    return new Course(
        patient.disease(),
        events.stream()
            .map(History::current)
            .filter(e -> !e.voided())
            .map(EventVersion::event)
            .toList(),
        results.stream()
            .map(History::current)
            .filter(r -> !r.voided() && used.test(r))
            .map(ResultVersion::measurement)
            .toList(),
        asOf);
  }
}
