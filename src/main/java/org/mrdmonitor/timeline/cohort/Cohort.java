package org.mrdmonitor.timeline.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;

/**
 * Patients with one disease, followed by one family of markers in one specimen on one scale, their
 * courses laid over each other at an index event.
 *
 * @param scale what the levels count; that of most results where the record has several
 * @param leftOut who and what is not in it
 */
public record Cohort(
    Disease disease,
    Marker.Kind marker,
    Specimen specimen,
    IndexEvent index,
    Optional<Scale> scale,
    List<Member> members,
    LeftOut leftOut) {

  public Cohort {
    members = List.copyOf(members);
  }

  /**
   * What levels count and in which unit: two scales never share an axis.
   *
   * @param counts {@code fraction of cells}
   */
  public record Scale(boolean internationalScale, String counts) {

    static Scale of(Measurement measurement) {
      return new Scale(
          measurement.assay().internationalScale(), measurement.assay().method().counts());
    }
  }

  /**
   * What had to be left out, counted.
   *
   * @param withoutIndex patients without the index event
   * @param withoutScale patients with results on other scales only
   * @param results results on other scales
   * @param unverified results that nobody verified, at centres that do not use them
   */
  public record LeftOut(int withoutIndex, int withoutScale, int results, int unverified) {}

  /** The cohort of these patients, who all have the disease. */
  public static Cohort of(
      Disease disease,
      Marker.Kind marker,
      Specimen specimen,
      IndexEvent index,
      Collection<Candidate> candidates) {
    Family family = new Family(marker, new HashMap<>());
    List<Measured> measured =
        candidates.stream().map(c -> Measured.of(c, family, specimen)).toList();
    List<Measurement> all = measured.stream().flatMap(m -> m.results().stream()).toList();
    Optional<Scale> scale = usual(all);
    List<Member> members = new ArrayList<>();
    int withoutIndex = 0;
    int withoutScale = 0;
    for (Measured each : measured) {
      Optional<LocalDate> day0 = index.in(each.candidate().course());
      List<Measurement> onScale = each.on(scale);
      if (onScale.isEmpty()) {
        withoutScale += each.results().isEmpty() ? 0 : 1;
      } else if (day0.isEmpty()) {
        withoutIndex++;
      } else {
        members.add(member(each.candidate(), day0.get(), onScale, family));
      }
    }
    int otherResults = all.size() - measured.stream().mapToInt(each -> each.on(scale).size()).sum();
    LeftOut leftOut =
        new LeftOut(
            withoutIndex, withoutScale, otherResults, unverified(candidates, family, specimen));
    return new Cohort(disease, marker, specimen, index, scale, members, leftOut);
  }

  private static int unverified(
      Collection<Candidate> candidates, Family family, Specimen specimen) {
    return (int)
        candidates.stream()
            .flatMap(candidate -> candidate.notUsed().stream())
            .filter(m -> m.specimen() == specimen && family.holds(m.marker()))
            .count();
  }

  private static Member member(
      Candidate candidate, LocalDate day0, List<Measurement> onScale, Family family) {
    return new Member(
        candidate.patient(),
        candidate.course(),
        day0,
        onScale,
        candidate.findings().stream().filter(f -> family.holds(f.marker())).toList());
  }

  /** Markers of one kind; a name is looked at once, however many results bear it. */
  private record Family(Marker.Kind kind, Map<String, Boolean> known) {

    boolean holds(Marker marker) {
      return known.computeIfAbsent(marker.name(), name -> marker.kind() == kind);
    }
  }

  /** A candidate with the results of the marker in the specimen, on whatever scale. */
  private record Measured(Candidate candidate, List<Measurement> results) {

    static Measured of(Candidate candidate, Family family, Specimen specimen) {
      return new Measured(
          candidate,
          candidate.course().measurements().stream()
              .filter(m -> m.specimen() == specimen && family.holds(m.marker()))
              .toList());
    }

    List<Measurement> on(Optional<Scale> scale) {
      return results.stream().filter(m -> scale.filter(Scale.of(m)::equals).isPresent()).toList();
    }
  }

  /** The scale of most results; of two equally frequent the International Scale, then by name. */
  private static Optional<Scale> usual(List<Measurement> measurements) {
    Map<Scale, Integer> counts = new HashMap<>();
    measurements.forEach(m -> counts.merge(Scale.of(m), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Scale, Integer> e) -> e.getValue())
                .thenComparing(e -> e.getKey().internationalScale())
                .thenComparing(e -> e.getKey().counts()))
        .map(Map.Entry::getKey);
  }

  /** Free of a molecular relapse; members without a sample since day 0 are left out. */
  public KaplanMeier freeOfMolecularRelapse() {
    return KaplanMeier.of(members.stream().flatMap(m -> m.toMolecularRelapse().stream()).toList());
  }

  /** Alive without haematological relapse. */
  public KaplanMeier freeOfRelapseAndDeath() {
    return KaplanMeier.of(members.stream().flatMap(m -> m.toRelapseOrDeath().stream()).toList());
  }

  /** How many results the courses hold. */
  public int results() {
    return members.stream().mapToInt(m -> m.measurements().size()).sum();
  }
}
