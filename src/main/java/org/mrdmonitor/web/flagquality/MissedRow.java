package org.mrdmonitor.web.flagquality;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.store.RecordedRelapse;
import org.mrdmonitor.web.PatientBanner;

/**
 * A relapse before which no finding stood.
 *
 * @param lastSampleOn empty where no sample came before
 * @param daysBefore from that sample to the relapse
 */
record MissedRow(
    Optional<String> patient,
    String patientPath,
    String hospitalId,
    OptionalInt age,
    String disease,
    String on,
    Optional<String> lastSampleOn,
    long daysBefore) {

  static MissedRow of(RecordedRelapse relapse) {
    return new MissedRow(
        Optional.of(PatientBanner.name(relapse.patient())).filter(name -> !name.isEmpty()),
        "/patients/" + relapse.patient().id(),
        relapse.patient().hospitalId(),
        relapse.patient().ageOn(relapse.on()),
        relapse.patient().disease().code(),
        LevelText.day(relapse.on()),
        relapse.lastSampleOn().map(LevelText::day),
        relapse.lastSampleOn().map(day -> ChronoUnit.DAYS.between(day, relapse.on())).orElse(0L));
  }
}
