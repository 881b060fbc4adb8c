package org.mrdmonitor.web.verification;

import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.store.Verification;
import org.mrdmonitor.store.VerificationQueue;
import org.mrdmonitor.store.VerificationRule;
import org.mrdmonitor.web.PatientBanner;

/**
 * A result that waits, as the list shows it.
 *
 * @param sampledOn empty where it is to be typed again without seeing it
 * @param said what a second person said of it without verifying it, or empty
 */
record WaitingRow(
    String path,
    String correctionPath,
    Optional<String> patient,
    String hospitalId,
    String centre,
    String marker,
    String specimen,
    String laboratory,
    String sampledOn,
    String enteredBy,
    String enteredAt,
    String said) {

  static WaitingRow of(VerificationQueue.Line line, VerificationMessages words) {
    ResultVersion result = line.result();
    boolean blind = line.rule().way() == VerificationRule.Way.BLIND;
    return new WaitingRow(
        "/results/" + result.id() + "/verification",
        "/results/" + result.id() + "/correction",
        Optional.of(PatientBanner.name(line.patient())).filter(name -> !name.isEmpty()),
        line.patient().hospitalId(),
        line.patient().centre(),
        result.content().marker().name(),
        result.content().specimen().code(),
        result.content().assay().laboratory(),
        blind ? "" : LevelText.day(result.content().sampledOn()),
        result.author().name(),
        CaseView.moment(result.author().at()),
        line.lastSaid().map(said -> said(said, words)).orElse(""));
  }

  /** For those who hear the list: the name, or the number where there is none. */
  public String shownName() {
    return patient.orElse(hospitalId);
  }

  private static String said(Verification.Outcome outcome, VerificationMessages words) {
    return outcome == Verification.Outcome.DIFFERS ? words.tag_differs() : words.tag_sent_back();
  }
}
