package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.NextSample;
import org.mrdmonitor.rules.Schedule;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.trend.GrowthFit.DoublingTime;

/** What lists show of a patient without reading the course, written again at each change. */
@ApplicationScoped
class Summaries {

  private static final int POINTS = 24;

  private record SeriesKey(String marker, Specimen specimen) {}

  private final Database database;

  Summaries(Database database) {
    this.database = database;
  }

  void write(List<Reassessment> all) {
    List<@Nullable Object[]> ids =
        all.stream().map(each -> new @Nullable Object[] {each.patient().id().value()}).toList();
    database.changeAll("DELETE FROM series_summaries WHERE patient_id = ?", ids);
    database.changeAll("DELETE FROM patient_summaries WHERE patient_id = ?", ids);
    List<@Nullable Object[]> series = new ArrayList<>();
    all.forEach(each -> series.addAll(seriesOf(each)));
    if (!series.isEmpty()) {
      database.changeAll(
          "INSERT INTO series_summaries (patient_id, marker_key, specimen, points, doubling)"
              + " VALUES (?, ?, ?, ?, ?)",
          series);
    }
    database.changeAll(
        "INSERT INTO patient_summaries (patient_id, centre_id, disease, last_sample_on,"
            + " next_due_on, waiting) VALUES (?, ?, ?, ?, ?, ?)",
        all.stream().map(Summaries::patient).toList());
  }

  /** After a decision of a person about a finding of the patient. */
  void countWaiting(PatientId patient) {
    database.change(
        "UPDATE patient_summaries SET waiting = (SELECT count(*) FROM findings f"
            + " WHERE f.patient_id = ? AND f.open_key IS NOT NULL) WHERE patient_id = ?",
        patient.value(),
        patient.value());
  }

  /** The last sample and the next one count every sample taken, verified or not. */
  private static @Nullable Object[] patient(Reassessment each) {
    List<Measurement> samples = each.course().measurements();
    LocalDate last = samples.isEmpty() ? null : samples.get(samples.size() - 1).sampledOn();
    return new @Nullable Object[] {
      each.patient().id().value(),
      each.patient().centre().value(),
      each.patient().patient().disease().code(),
      last,
      Schedule.next(each.course(), each.judged()).map(NextSample::dueBy).orElse(null),
      each.update().waiting()
    };
  }

  /** Every sample is a point; the doubling time is that of the results that are used. */
  private static List<@Nullable Object[]> seriesOf(Reassessment each) {
    Set<MeasurementId> used =
        each.judged().measurements().stream().map(Measurement::id).collect(Collectors.toSet());
    Map<SeriesKey, List<Measurement>> series = new LinkedHashMap<>();
    for (Measurement m : each.course().measurements()) {
      series
          .computeIfAbsent(new SeriesKey(m.marker().key(), m.specimen()), key -> new ArrayList<>())
          .add(m);
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    series.forEach(
        (key, samples) ->
            rows.add(
                new @Nullable Object[] {
                  each.patient().id().value(),
                  key.marker(),
                  key.specimen().code(),
                  SeriesText.of(latest(samples), sample -> used.contains(sample.id())),
                  DoublingText.of(doubling(each.judged(), samples, used))
                }));
    return rows;
  }

  private static Optional<DoublingTime> doubling(
      Course judged, List<Measurement> samples, Set<MeasurementId> used) {
    List<Measurement> kept = samples.stream().filter(m -> used.contains(m.id())).toList();
    return kept.isEmpty() ? Optional.empty() : DoublingText.at(judged, kept.get(kept.size() - 1));
  }

  private static List<Measurement> latest(List<Measurement> samples) {
    return samples.subList(Math.max(0, samples.size() - POINTS), samples.size());
  }
}
