package org.mrdmonitor.rules.criteria;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.EventKind;

/**
 * One result looked at as the one that decides, with what came before it.
 *
 * <p>It is a result of the latest sampling day of its specimen. {@link #earlier()} are the results
 * of the same marker and specimen on days before it, since the last recorded relapse; samples of
 * one day are never before one another.
 */
public record Look(Course course, Measurement result, List<Measurement> earlier) {

  private static final Comparator<Measurement> LOWEST_SHOWN =
      Comparator.comparing((Measurement m) -> m.value().upperBound())
          .thenComparing(Measurement.BY_DATE.reversed());

  /** One look for each result of the latest sampling day of each specimen. */
  public static List<Look> latest(Course course, Marker marker) {
    Map<Specimen, List<Measurement>> bySpecimen = new EnumMap<>(Specimen.class);
    for (Measurement each : course.measurements()) {
      if (each.marker().equals(marker)) {
        bySpecimen.computeIfAbsent(each.specimen(), s -> new ArrayList<>()).add(each);
      }
    }
    List<Look> looks = new ArrayList<>();
    bySpecimen.values().forEach(all -> looks.addAll(latestDay(course, all)));
    return looks;
  }

  /** The looks of an earlier sampling day of the marker, as they were then. */
  static List<Look> of(Look later, LocalDate day) {
    return latest(later.course().upTo(day), later.result().marker()).stream()
        .filter(look -> look.day().equals(day))
        .toList();
  }

  private static List<Look> latestDay(Course course, List<Measurement> all) {
    LocalDate day = all.get(all.size() - 1).sampledOn();
    LocalDate from = sinceRelapse(course);
    List<Measurement> earlier = new ArrayList<>();
    for (Measurement each : all) {
      if (each.sampledOn().isBefore(day) && !each.sampledOn().isBefore(from)) {
        earlier.add(each);
      }
    }
    return all.stream()
        .filter(m -> m.sampledOn().equals(day))
        .map(m -> new Look(course, m, earlier))
        .toList();
  }

  public MrdValue value() {
    return result.value();
  }

  public LocalDate day() {
    return result.sampledOn();
  }

  public Specimen specimen() {
    return result.specimen();
  }

  public Remission remission() {
    return Remission.of(course);
  }

  /** Earlier results that are numbers of the same series: same specimen, comparable assay. */
  public List<Measurement> comparable() {
    return earlier.stream().filter(m -> m.comparableWith(result)).toList();
  }

  /** Earlier results of the same specimen by another assay. */
  public List<Measurement> ofOtherAssays() {
    return earlier.stream().filter(m -> !m.comparableWith(result)).toList();
  }

  /**
   * The earlier positive result of the series with the lowest level shown; the latest of equals.
   */
  public Optional<Measurement> lowestPositive() {
    return comparable().stream().filter(Measurement::detected).min(LOWEST_SHOWN);
  }

  /**
   * The earlier result of the series with the lowest level shown, positive or negative; inadequate
   * negatives show nothing.
   */
  public Optional<Measurement> nadir() {
    return comparable().stream().filter(Look::shows).min(LOWEST_SHOWN);
  }

  /**
   * Earlier results that can show a negativity which this result ends: those of its own specimen,
   * and for blood those of marrow too, since marrow is the more sensitive of the two.
   */
  public List<Measurement> ofSameOrDeeperSpecimen() {
    if (specimen() == Specimen.BONE_MARROW) {
      return earlier;
    }
    LocalDate from = sinceRelapse(course);
    return course.measurementsOf(result.marker()).stream()
        .filter(m -> m.sampledOn().isBefore(day()) && !m.sampledOn().isBefore(from))
        .toList();
  }

  /** The latest earlier result of the specimen at which the level was surely at or below. */
  public Optional<Measurement> lastAtOrBelow(Level threshold) {
    return earlier.stream()
        .filter(m -> shows(m) && !m.value().upperBound().isAbove(threshold))
        .max(Measurement.BY_DATE);
  }

  /** Whether a result between a sample and this one was surely at or below the threshold. */
  public boolean reachedSince(Measurement sample, Level threshold) {
    return lastAtOrBelow(threshold)
        .filter(reached -> reached.sampledOn().isAfter(sample.sampledOn()))
        .isPresent();
  }

  /** The sample before this one in the same specimen. */
  public Optional<Measurement> previous() {
    return earlier.stream().max(Measurement.BY_DATE);
  }

  public long daysSince(Measurement other) {
    return ChronoUnit.DAYS.between(other.sampledOn(), day());
  }

  private static LocalDate sinceRelapse(Course course) {
    return course.lastOf(EventKind.RELAPSE).orElse(LocalDate.MIN);
  }

  private static boolean shows(Measurement measurement) {
    return measurement.detected() || measurement.adequacy() != Adequacy.INADEQUATE;
  }
}
