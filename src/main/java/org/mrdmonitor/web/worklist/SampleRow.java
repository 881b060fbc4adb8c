package org.mrdmonitor.web.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.store.OverdueSample;
import org.mrdmonitor.web.PatientBanner;

/** One patient whose next sample is late. */
record SampleRow(
    Optional<String> patient,
    String patientPath,
    String hospitalId,
    OptionalInt age,
    String disease,
    String centre,
    String lastOn,
    String dueOn,
    long daysLate) {

  static SampleRow of(OverdueSample sample, LocalDate today) {
    return new SampleRow(
        Optional.of(PatientBanner.name(sample.patient())).filter(name -> !name.isEmpty()),
        "/patients/" + sample.patient().id(),
        sample.patient().hospitalId(),
        sample.patient().ageOn(today),
        sample.patient().disease().code(),
        sample.patient().centre(),
        LevelText.day(sample.lastSampleOn()),
        LevelText.day(sample.dueOn()),
        ChronoUnit.DAYS.between(sample.dueOn(), today));
  }
}
