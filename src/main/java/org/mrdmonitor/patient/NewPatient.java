package org.mrdmonitor.patient;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A patient as a source describes one, not yet in the record.
 *
 * @param centre the code of the centre; empty for the importer's own
 */
public record NewPatient(
    String hospitalId,
    String familyName,
    String givenName,
    Optional<LocalDate> bornOn,
    Sex sex,
    Disease disease,
    String centre) {

  public NewPatient {
    hospitalId = composed(hospitalId);
    if (hospitalId.isEmpty() || hospitalId.length() > 60) {
      throw new IllegalArgumentException(
          "A hospital identifier has 1 to 60 characters (%s).".formatted(hospitalId));
    }
    familyName = composed(familyName);
    givenName = composed(givenName);
    if (familyName.length() > 120 || givenName.length() > 120) {
      throw new IllegalArgumentException("A name has at most 120 characters.");
    }
    centre = centre.strip();
  }

  /** One Unicode form, so that the same letters are the same text wherever they were typed. */
  private static String composed(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }

  /** The patient it becomes in the record. */
  public Patient as(PatientId id, String centreName) {
    return new Patient(id, hospitalId, familyName, givenName, bornOn, sex, disease, centreName);
  }
}
