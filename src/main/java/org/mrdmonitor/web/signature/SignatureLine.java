package org.mrdmonitor.web.signature;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.store.Signature;
import org.mrdmonitor.store.SignatureId;

/**
 * A signature as pages and print show it: who, when in UTC, and what it means.
 *
 * @param meaning code: {@code REVIEWED} or {@code APPROVED}
 * @param voided who voided it, when and why; such a signature is shown struck
 * @param changed whether the record no longer says what was signed although nobody unlocked it
 */
public record SignatureLine(
    String path,
    String meaning,
    String upTo,
    String signer,
    String account,
    String at,
    String hash,
    Optional<Voided> voided,
    boolean changed) {

  /** How a signature was voided. */
  public record Voided(String by, String at, String reason) {}

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** The signatures of a patient, in the order given; those named hold other content by now. */
  public static List<SignatureLine> of(List<Signature> signatures, List<SignatureId> changed) {
    return signatures.stream().map(each -> of(each, changed.contains(each.id()))).toList();
  }

  private static SignatureLine of(Signature signature, boolean changed) {
    return new SignatureLine(
        "/patients/" + signature.patient() + "/signatures/" + signature.id(),
        signature.meaning().name(),
        LevelText.day(signature.upTo()),
        signature.signer(),
        signature.accountName(),
        moment(signature.at()),
        signature.contentHash(),
        signature.end().map(end -> new Voided(end.by(), moment(end.at()), end.reason())),
        changed);
  }

  private static String moment(Instant at) {
    return MOMENT.format(at);
  }

  public boolean stands() {
    return voided.isEmpty() && !changed;
  }
}
