package org.mrdmonitor.measurement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An assay as a laboratory offers it: what it measures, how it reports and how deep it usually
 * looks.
 *
 * <p>A unit of the International Scale says that the laboratory converts itself; conversion factors
 * say that it reports its own ratio and the factor is applied here. Both at once is refused.
 *
 * @param markers what it measures; empty where it is not bound to markers
 * @param specimens what it is established for; empty where nothing is said
 * @param usualDetection the limit the laboratory usually reaches, in its unit; a sample of little
 *     material does not reach it
 * @param usualQuantification likewise
 */
public record AssayDefinition(
    String name,
    String laboratory,
    Method method,
    List<Marker> markers,
    Set<Specimen> specimens,
    Unit unit,
    Optional<ControlGene> controlGene,
    Optional<Level> usualDetection,
    Optional<Level> usualQuantification,
    InternationalScale scale) {

  public AssayDefinition {
    markers = List.copyOf(markers);
    specimens = Set.copyOf(specimens);
    name = name.strip();
    laboratory = laboratory.strip();
    if (name.isEmpty() || name.length() > 120 || laboratory.length() > 120) {
      throw new IllegalArgumentException(
          "An assay has a name (%s), and name and laboratory at most 120 characters."
              .formatted(name));
    }
    usualDetection.ifPresent(l -> Limits.requirePositive(l, "limit of detection"));
    usualQuantification.ifPresent(l -> Limits.requirePositive(l, "limit of quantification"));
    if (usualDetection.isPresent()
        && usualQuantification.filter(usualDetection.get()::isAbove).isPresent()) {
      throw new IllegalArgumentException(
          "The limit of detection of %s is above that of quantification.".formatted(name));
    }
    if (scale.isKnown() && unit.internationalScale()) {
      throw new IllegalArgumentException(
          "%s reports on the International Scale and needs no conversion factor.".formatted(name));
    }
    if (scale.isKnown() && !method.isTranscriptRatio()) {
      throw new IllegalArgumentException(
          "%s counts no transcripts and has no conversion factor.".formatted(name));
    }
    if ((scale.isKnown() || unit.internationalScale())
        && !markers.stream().allMatch(AssayDefinition::onTheScale)) {
      throw new IllegalArgumentException(
          "The International Scale is for BCR::ABL1 alone (%s).".formatted(name));
    }
  }

  /**
   * Whether a marker may be on the International Scale: BCR::ABL1 with the major breakpoint, or a
   * name from which that cannot be told.
   */
  public static boolean onTheScale(Marker marker) {
    return marker.kind() == Marker.Kind.BCR_ABL1 || marker.kind() == Marker.Kind.OTHER;
  }

  /** How its results are marked before any conversion. */
  public Assay assay() {
    return new Assay(method, unit.internationalScale(), controlGene, laboratory, name);
  }

  /** Whether it measures the marker or one of its family. */
  public boolean measures(Marker marker) {
    return markers.isEmpty()
        || markers.stream()
            .anyMatch(
                m ->
                    m.equals(marker)
                        || (m.kind() == marker.kind() && m.kind() != Marker.Kind.OTHER));
  }

  /** Whether it is established for the specimen, as far as is said. */
  public boolean takes(Specimen specimen) {
    return specimens.isEmpty() || specimens.contains(specimen);
  }

  /**
   * The usual limit of detection, where the sample itself says nothing better: its copies or events
   * give the limit of that very sample.
   */
  public Optional<Level> usualDetection(SampleInput input) {
    return ofTheSample(input).detection().isPresent() ? Optional.empty() : usualDetection;
  }

  /**
   * The usual limit of quantification, likewise; and not where the material of the sample detects
   * less than the assay usually quantifies.
   */
  public Optional<Level> usualQuantification(SampleInput input) {
    SampleLimits own = ofTheSample(input);
    return own.quantification().isPresent()
        ? Optional.empty()
        : usualQuantification.filter(
            usual -> own.detection().filter(d -> d.level().isAbove(usual)).isEmpty());
  }

  private SampleLimits ofTheSample(SampleInput input) {
    return SampleLimits.of(assay(), Optional.empty(), Optional.empty(), input);
  }
}
