package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.rules.Finding;

/**
 * A flag on the point that raised findings.
 *
 * @param findings raised by that point, the most severe first
 */
record Flag(Mark mark, List<Finding> findings) {

  static List<Flag> of(List<Finding> findings, Marks marks) {
    Map<MeasurementId, List<Finding>> byPoint = new LinkedHashMap<>();
    for (Finding each : findings) {
      byPoint.computeIfAbsent(each.raisedBy(), id -> new ArrayList<>()).add(each);
    }
    List<Flag> flags = new ArrayList<>();
    byPoint.forEach((id, of) -> marks.of(id).ifPresent(mark -> flags.add(new Flag(mark, of))));
    return flags;
  }

  Flag {
    findings =
        findings.stream().sorted(Comparator.comparing(Finding::severity).reversed()).toList();
  }

  /** The class of the severity: {@code sev-warning}. */
  String cssClass() {
    return "sev-" + findings.get(0).severity().code();
  }

  /** Whether one of its findings stands on the day looked at; otherwise the flag is hollow. */
  boolean standing() {
    return findings.stream().anyMatch(Finding::standing);
  }

  String title(Words words) {
    return String.join("; ", findings.stream().map(f -> text(f, words)).toList());
  }

  private static String text(Finding finding, Words words) {
    return words.severity(finding.severity())
        + ", "
        + LevelText.day(finding.raisedOn())
        + ", "
        + finding.rule()
        + " v"
        + finding.ruleVersion();
  }
}
