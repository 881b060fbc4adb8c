package org.mrdmonitor.web.patient;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.store.PatientLine;
import org.mrdmonitor.web.PatientBanner;

/** One patient as the list shows it; what is not known is empty. */
record PatientRow(
    String path,
    Optional<String> name,
    String hospitalId,
    Optional<String> born,
    OptionalInt age,
    Sex sex,
    String disease,
    String centre,
    Optional<String> lastOn,
    Optional<String> dueOn,
    boolean late,
    int waiting) {

  static PatientRow of(PatientLine line, LocalDate today) {
    return new PatientRow(
        "/patients/" + line.patient().id(),
        Optional.of(PatientBanner.name(line.patient())).filter(name -> !name.isEmpty()),
        line.patient().hospitalId(),
        line.patient().bornOn().map(LevelText::day),
        line.patient().ageOn(today),
        line.patient().sex(),
        line.patient().disease().code(),
        line.patient().centre(),
        line.lastSampleOn().map(LevelText::day),
        line.nextDueOn().map(LevelText::day),
        line.nextDueOn().filter(today::isAfter).isPresent(),
        line.waitingFindings());
  }
}
