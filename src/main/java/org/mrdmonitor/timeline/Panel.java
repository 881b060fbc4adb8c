package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.Finding;

/**
 * The series of one marker on one scale: what shares a picture. The International Scale and a local
 * one, or a ratio and a share of cells, are two panels.
 *
 * @param series in the order of their first sample
 * @param standings where each series stands, in the same order
 * @param findings of this marker, in the order they were raised
 */
public record Panel(
    Marker marker,
    List<Series> series,
    List<Standing> standings,
    List<Threshold> thresholds,
    List<Finding> findings) {

  public Panel {
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

  /** What the levels count, with the unit: {@code NPM1 type A / ABL1 (%)}. */
  public String levelText() {
    return AxisText.of(marker, measurements()).text();
  }
}
