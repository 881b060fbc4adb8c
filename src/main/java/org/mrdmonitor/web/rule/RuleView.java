package org.mrdmonitor.web.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.timeline.Words;

/**
 * A rule as the book lists it.
 *
 * @param diseases codes, in the order of the product
 * @param markers names of the kinds of marker
 * @param reading the least sure of the readings of its sources
 * @param rates what was measured of it
 */
record RuleView(
    String id,
    int version,
    String summary,
    Severity severity,
    String sets,
    String diseases,
    String markers,
    List<Citation> citations,
    Citation.Reading reading,
    boolean switchedOff,
    ErrorRates rates) {

  static RuleView of(RuleInfo rule, Words words) {
    return new RuleView(
        rule.id().value(),
        rule.version(),
        rule.summaryIn(words.language()),
        rule.severity(),
        joined(rule.sets().stream().map(RuleSet::name).sorted()),
        joined(rule.diseases().stream().sorted().map(Disease::code)),
        joined(rule.markers().stream().sorted().map(kind -> name(kind, words))),
        rule.citations(),
        rule.citations().stream()
            .map(Citation::reading)
            .max(Comparator.comparingInt(RuleView::doubt))
            .orElseThrow(),
        rule.doubtful(),
        ErrorRates.of(rule));
  }

  public String path() {
    return "/rules/" + id;
  }

  private static String joined(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }

  /** Fusion genes are written with two colons (HGNC 2021). */
  private static String name(Marker.Kind kind, Words words) {
    return switch (kind) {
      case RUNX1_RUNX1T1 -> "RUNX1::RUNX1T1";
      case CBFB_MYH11 -> "CBFB::MYH11";
      case PML_RARA -> "PML::RARA";
      case BCR_ABL1 -> "BCR::ABL1";
      case BCR_ABL1_E1A2 -> "BCR::ABL1 e1a2";
      case BCR_ABL1_MUTATION, FLOW, CLONAL_HAEMATOPOIESIS, OTHER -> words.say("marker." + kind);
      case FLT3_ITD -> "FLT3-ITD";
      case IG_TR -> "Ig/TR";
      default -> kind.name().replace('_', ' ');
    };
  }

  private static int doubt(Citation.Reading reading) {
    return switch (reading) {
      case CHECKED -> 0;
      case DERIVED -> 1;
      case SECONDARY -> 2;
      case FROM_MEMORY -> 3;
      case DOUBTFUL -> 4;
    };
  }
}
