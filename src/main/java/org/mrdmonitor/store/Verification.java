package org.mrdmonitor.store;

import java.util.Optional;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.PatientId;

/**
 * What a second person said of one version of a result. It holds for that version alone: a
 * corrected result is not verified.
 *
 * @param position of what was said of the version, from 1; the last one holds
 * @param retyped what was typed again, in blind re-entry
 */
public record Verification(
    MeasurementId result,
    int version,
    int position,
    PatientId patient,
    VerificationRule.Way way,
    Outcome outcome,
    Optional<Retyped> retyped,
    Authorship author) {

  /** What became of the comparison. */
  public enum Outcome {
    /** It says what the report says. */
    AGREES,
    /** The second entry differs; a third choice is awaited. */
    DIFFERS,
    /** They differed, and the recorded one was found right. */
    FIRST_STANDS,
    /** It is not what the report says; it awaits a correction. */
    SENT_BACK;

    boolean verifies() {
      return this == AGREES || this == FIRST_STANDS;
    }
  }

  /** Day, value and unit as the second person typed them. */
  public record Retyped(String day, String result, String unit) {}

  /** What a second person has to say, before it has its place in the record. */
  public record Verdict(
      VerificationRule.Way way, Outcome outcome, Optional<Retyped> retyped, String reason) {

    /** The recorded result was shown, and it says what the report says. */
    public static Verdict agrees() {
      return new Verdict(VerificationRule.Way.VISUAL, Outcome.AGREES, Optional.empty(), "");
    }

    /** It is not what the report says. */
    public static Verdict sentBack(VerificationRule.Way way, String reason) {
      return new Verdict(way, Outcome.SENT_BACK, Optional.empty(), reason);
    }

    /** What was typed again is equal, or differs. */
    public static Verdict typedAgain(Outcome outcome, Retyped retyped) {
      return new Verdict(VerificationRule.Way.BLIND, outcome, Optional.of(retyped), "");
    }

    /** They differed, and the recorded one was found right. */
    public static Verdict firstStands(String reason) {
      return new Verdict(
          VerificationRule.Way.BLIND, Outcome.FIRST_STANDS, Optional.empty(), reason);
    }
  }

  boolean verifies() {
    return outcome.verifies();
  }
}
