package org.mrdmonitor.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who is followed: the opaque identity, the hospital's identifier and what the banner shows.
 *
 * <p>Names may be empty (research series); the day of birth may be unknown.
 */
public record Patient(
    PatientId id,
    String hospitalId,
    String familyName,
    String givenName,
    Optional<LocalDate> bornOn,
    Sex sex,
    Disease disease,
    String centre) {

  public Patient {
    hospitalId = hospitalId.strip();
    if (hospitalId.isEmpty() || hospitalId.length() > 60) {
      throw new IllegalArgumentException(
          "A hospital identifier has 1 to 60 characters (%s).".formatted(hospitalId));
    }
    familyName = familyName.strip();
    givenName = givenName.strip();
  }

  /** Completed years on a day; empty where the day of birth is not known. */
  public OptionalInt ageOn(LocalDate day) {
    return bornOn
        .map(born -> OptionalInt.of(Period.between(born, day).getYears()))
        .orElse(OptionalInt.empty());
  }
}
