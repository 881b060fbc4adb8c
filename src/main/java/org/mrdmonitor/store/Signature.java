package org.mrdmonitor.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.PatientId;

/**
 * An electronic signature of a patient's record up to a day (EN-14). While it stands, nothing of
 * those days is entered, corrected or voided.
 *
 * @param contentHash SHA-256 of the signed content, in hexadecimal digits; see {@link
 *     SignedContent}
 * @param signer the name of the person, as it was at the signing
 * @param end who voided it, when and why
 */
public record Signature(
    SignatureId id,
    PatientId patient,
    LocalDate upTo,
    Meaning meaning,
    String contentHash,
    Instant at,
    UUID accountId,
    String accountName,
    String signer,
    Optional<End> end) {

  /** What the signer says by signing. */
  public enum Meaning {
    REVIEWED,
    APPROVED
  }

  /** How a signature was voided. */
  public record End(Instant at, String by, String reason) {}

  /** The last day that one of the signatures locks. */
  static Optional<LocalDate> lockedUpTo(List<Signature> signatures) {
    return signatures.stream()
        .filter(Signature::stands)
        .map(Signature::upTo)
        .max(Comparator.naturalOrder());
  }

  public boolean stands() {
    return end.isEmpty();
  }
}
