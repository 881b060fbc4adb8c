package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;

/** Reading the signatures of a patient, and what is or would be signed. */
@ApplicationScoped
public class PatientSignatures {

  /**
   * The signatures of a patient, the latest first.
   *
   * @param changed those that stand although the record no longer says what was signed: somebody
   *     has written to the database past this program
   */
  public record SignatureFile(
      Patient patient,
      Optional<LocalDate> diedOn,
      List<Signature> signatures,
      List<SignatureId> changed) {

    public SignatureFile {
      signatures = List.copyOf(signatures);
      changed = List.copyOf(changed);
    }

    /** The last day that a signature locks. */
    public Optional<LocalDate> lockedUpTo() {
      return Signature.lockedUpTo(signatures);
    }
  }

  /**
   * What would be signed.
   *
   * @param results up to the day in date order, the voided among them
   * @param events up to the day in date order, the voided among them
   * @param hash of the content as it stands
   */
  public record Draft(
      LocalDate upTo, List<ResultVersion> results, List<EventVersion> events, String hash) {

    public Draft {
      results = List.copyOf(results);
      events = List.copyOf(events);
    }

    public boolean isEmpty() {
      return results.isEmpty() && events.isEmpty();
    }
  }

  private final PatientRows patients;
  private final ResultRows results;
  private final EventRows events;
  private final SignatureRows signatures;
  private final SignatureChanges changes;
  private final RecordAudit audit;

  PatientSignatures(
      PatientRows patients,
      ResultRows results,
      EventRows events,
      SignatureRows signatures,
      SignatureChanges changes,
      RecordAudit audit) {
    this.patients = patients;
    this.results = results;
    this.events = events;
    this.signatures = signatures;
    this.changes = changes;
    this.audit = audit;
  }

  @Transactional
  public SignatureFile open(Actor actor, PatientId id) {
    PatientRow patient = patients.visible(actor, id);
    List<Signature> all = signatures.ofPatient(id);
    audit.did(actor, AuditAction.PATIENT_VIEWED, id, "signatures");
    return new SignatureFile(
        patient.patient(),
        PatientFiles.diedOn(events.ofPatient(id).stream()),
        all,
        all.stream()
            .filter(Signature::stands)
            .filter(each -> !changes.content(id, each.upTo()).hash().equals(each.contentHash()))
            .map(Signature::id)
            .toList());
  }

  /** What signing up to a day would sign. */
  @Transactional
  public Draft draft(Actor actor, PatientId id, LocalDate upTo) {
    PatientRow patient = patients.visible(actor, id);
    SignedContent content = changes.content(patient.id(), upTo);
    audit.did(actor, AuditAction.PATIENT_VIEWED, id, "signature draft");
    return new Draft(upTo, content.results(), content.events(), content.hash());
  }

  /**
   * The text a signature is bound to, made again from the versions that held when it was signed; it
   * has the hash of the signature as long as nobody wrote to the database past this program.
   */
  @Transactional
  public String content(Actor actor, PatientId id, SignatureId which) {
    patients.visible(actor, id);
    Signature signature =
        signatures.ofPatient(id).stream()
            .filter(each -> each.id().equals(which))
            .findFirst()
            .orElseThrow(() -> new NotInRecord("signature"));
    audit.did(actor, AuditAction.EXPORTED, id, "signed content, signature=" + which);
    return SignedContent.of(
            id,
            signature.upTo(),
            heldAt(signature.at(), results.ofPatient(id), v -> v.author().at()),
            heldAt(signature.at(), events.ofPatient(id), v -> v.author().at()))
        .text();
  }

  private static <V> List<V> heldAt(
      Instant moment, List<History<V>> histories, Function<V, Instant> madeAt) {
    return histories.stream()
        .flatMap(
            history ->
                history.versions().stream()
                    .filter(version -> !madeAt.apply(version).isAfter(moment))
                    .reduce((earlier, later) -> later)
                    .stream())
        .toList();
  }
}
