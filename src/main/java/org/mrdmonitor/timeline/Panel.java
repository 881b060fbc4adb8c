package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.Finding;

/**
 * The series of one marker on one scale: what shares a picture. The International Scale and a local
 * one, or a ratio and a share of cells, are two panels.
 *
 * @param markers the marker, or the two that are compared
 * @param series in the order of their first sample; of the first marker before the other
 * @param standings where each series stands, in the same order
 * @param findings of this marker, in the order they were raised
 */
public record Panel(
    List<Marker> markers,
    List<Series> series,
    List<Standing> standings,
    List<Threshold> thresholds,
    List<Finding> findings) {

  public Panel {
    markers = List.copyOf(markers);
    series = List.copyOf(series);
    standings = List.copyOf(standings);
    thresholds = List.copyOf(thresholds);
    findings = List.copyOf(findings);
  }

  /** The measurements of a marker by what their levels count. */
  static Collection<List<Measurement>> byScale(List<Measurement> measurements) {
    Map<String, List<Measurement>> groups = new LinkedHashMap<>();
    for (Measurement each : measurements) {
      String scale = each.assay().internationalScale() + each.assay().method().counts();
      groups.computeIfAbsent(scale, s -> new ArrayList<>()).add(each);
    }
    return groups.values();
  }

  /** This panel and another in one picture; their levels share an axis, each on its own scale. */
  public Panel together(Panel other) {
    return new Panel(
        Stream.concat(markers.stream(), other.markers.stream()).distinct().toList(),
        joined(series, other.series),
        joined(standings, other.standings),
        joined(named(), other.named()),
        Stream.concat(findings.stream(), other.findings.stream())
            .distinct()
            .sorted(Comparator.comparing(Finding::raisedOn))
            .toList());
  }

  /** Whether both can be told apart in one picture. */
  public boolean fitsWith(Panel other) {
    return SeriesStyle.enoughFor(joined(series, other.series));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** The thresholds with the marker they are for, which a picture of two has to say. */
  private List<Threshold> named() {
    return thresholds.stream()
        .map(t -> new Threshold(t.level(), t.meaning(), t.source(), name()))
        .toList();
  }

  /** Whether two markers, or two scales of one, are compared. */
  public boolean compares() {
    return levelTexts(Words.english()).size() > 1;
  }

  /** The marker, or the markers compared: {@code NPM1 type A, FLT3-ITD}. */
  public String name() {
    return String.join(", ", markers.stream().map(Marker::name).toList());
  }

  /** What this panel shows of one of its markers. */
  Panel of(Marker marker) {
    return new Panel(
        List.of(marker),
        series.stream().filter(s -> s.marker().equals(marker)).toList(),
        standings.stream().filter(s -> s.series().marker().equals(marker)).toList(),
        thresholds,
        findings.stream().filter(f -> f.marker().equals(marker)).toList());
  }

  public List<Measurement> measurements() {
    return series.stream()
        .flatMap(s -> s.measurements().stream())
        .sorted(Measurement.BY_DATE)
        .toList();
  }

  public Set<Specimen> specimens() {
    Set<Specimen> specimens = new LinkedHashSet<>();
    series.forEach(s -> specimens.add(s.specimen()));
    return specimens;
  }

  /** Where the series of the latest sample stands; of several that day, the higher level. */
  public Standing leading() {
    return standings.stream()
        .max(
            Comparator.comparing((Standing s) -> s.last().sampledOn())
                .thenComparing(s -> s.last().value().upperBound()))
        .orElseThrow();
  }

  /** Where a series stands, in words; what cannot be told is said with the reason. */
  public List<Fact> facts(Standing standing, Timeline timeline, Words words) {
    return Facts.of(standing, timeline.course(), words);
  }

  /**
   * What the levels count, with the unit: {@code NPM1 type A / ABL1 (%)}; of two compared their
   * names, since the legend says what each counts.
   */
  public String levelText(Words words) {
    return compares() ? name() + " (%)" : levelTexts(words).get(0);
  }

  /** The same of one of its series. */
  String levelText(Series of, Words words) {
    return AxisText.of(of.marker(), of.measurements(), words);
  }

  private List<String> levelTexts(Words words) {
    return markers.stream()
        .flatMap(marker -> byScale(of(marker).measurements()).stream())
        .map(group -> AxisText.of(group.get(0).marker(), group, words))
        .distinct()
        .toList();
  }
}
