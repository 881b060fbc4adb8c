package org.mrdmonitor.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;

/**
 * Who the page is about, as it stands on top of every page of one patient. Unknown parts are empty
 * here and "Not known" on the page.
 *
 * @param name {@code EXAMPLE, Anna}
 * @param born day of birth with the age, while alive
 * @param died day of death with the age at death
 */
public record PatientBanner(
    PatientId id,
    Optional<String> name,
    Optional<DayWithAge> born,
    Optional<DayWithAge> died,
    Sex sex,
    String hospitalId,
    String disease,
    String centre,
    String initials) {

  /** {@code 14-Mar-1971} and, where it is known, the age on a day in whole years. */
  public record DayWithAge(String day, Optional<String> age) {

    static DayWithAge of(LocalDate day, OptionalInt age) {
      return new DayWithAge(
          LevelText.day(day),
          age.isPresent() ? Optional.of(Integer.toString(age.getAsInt())) : Optional.empty());
    }
  }

  public static PatientBanner of(Patient patient, Optional<LocalDate> diedOn, LocalDate today) {
    return new PatientBanner(
        patient.id(),
        Optional.of(name(patient)).filter(name -> !name.isEmpty()),
        patient.bornOn().map(day -> DayWithAge.of(day, ageAlive(patient, diedOn, today))),
        diedOn.map(day -> DayWithAge.of(day, patient.ageOn(day))),
        patient.sex(),
        patient.hospitalId(),
        patient.disease().code(),
        patient.centre(),
        initials(patient));
  }

  public boolean deceased() {
    return died.isPresent();
  }

  /** The address of the patient's first page. */
  public String path() {
    return "/patients/" + id;
  }

  /** The address of a page of this patient. */
  public String path(String page) {
    return path() + "/" + page;
  }

  /** {@code EXAMPLE, Anna}; what is there of it where a part is missing; empty without a name. */
  public static String name(Patient patient) {
    return Stream.of(patient.familyName().toUpperCase(Locale.ROOT), patient.givenName())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static OptionalInt ageAlive(
      Patient patient, Optional<LocalDate> diedOn, LocalDate today) {
    return diedOn.isPresent() ? OptionalInt.empty() : patient.ageOn(today);
  }

  /** All a browser's title or history may know of the patient. */
  private static String initials(Patient patient) {
    String letters =
        Stream.of(patient.givenName(), patient.familyName())
            .filter(part -> !part.isEmpty())
            .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
            .collect(Collectors.joining());
    return letters.isEmpty() ? "–" : letters.toUpperCase(Locale.ROOT);
  }
}
