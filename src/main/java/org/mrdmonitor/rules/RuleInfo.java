package org.mrdmonitor.rules;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;

/**
 * The stable identity of a rule. A change of behaviour is a new version; findings keep the version
 * that made them.
 *
 * @param summary one sentence a clinician reads: what is flagged
 * @param severity the highest severity it raises
 * @param sets the rule sets it belongs to
 * @param diseases the diseases it speaks of
 * @param markers the kinds of marker it speaks of
 */
public record RuleInfo(
    RuleId id,
    int version,
    String summary,
    Severity severity,
    Set<RuleSet> sets,
    Set<Disease> diseases,
    Set<Marker.Kind> markers,
    List<Citation> citations) {

  public RuleInfo {
    sets = Set.copyOf(sets);
    diseases = Set.copyOf(diseases);
    markers = Set.copyOf(markers);
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException(
          "The rule (%s) must cite at least one source.".formatted(id));
    }
    if (version < 1) {
      throw new IllegalArgumentException(
          "The version (%d) of the rule (%s) counts from 1.".formatted(version, id));
    }
  }

  /** The same rule after a change of behaviour. */
  public RuleInfo inVersion(int later) {
    return new RuleInfo(id, later, summary, severity, sets, diseases, markers, citations);
  }

  /** Whether the rule's wording rests on doubtful memory, so that it ships switched off. */
  public boolean doubtful() {
    return citations.stream().allMatch(c -> c.reading() == Citation.Reading.DOUBTFUL);
  }

  public boolean speaksOf(Disease disease, Marker marker) {
    return diseases.contains(disease) && markers.contains(marker.kind());
  }

  /**
   * What the rule does not see, as its page says, in a language of the catalogue; English where
   * there is none for it.
   */
  public String unseenIn(Locale language) {
    ResourceBundle.Control englishElse =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle("messages/unseen", language, englishElse).getString(id.value());
  }

  /** The summary in a language of the catalogue; English where there is none for it. */
  public String summaryIn(Locale language) {
    return Explanation.of("summary." + id).in(language);
  }
}
