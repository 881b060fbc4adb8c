package org.mrdmonitor.measurement;

import java.util.Optional;

/**
 * How a marker was measured: method, scale, control gene and laboratory. Measurements of one assay
 * are comparable.
 *
 * <p>The name and the laboratory are as given and may be empty; an empty laboratory is a laboratory
 * that is not known, equal only to another that is not known.
 */
public record Assay(
    Method method,
    boolean internationalScale,
    Optional<ControlGene> controlGene,
    String laboratory,
    String name) {

  public Assay {
    laboratory = laboratory.strip();
    name = name.strip();
    if (laboratory.length() > 120 || name.length() > 120) {
      throw new IllegalArgumentException(
          "An assay's name and laboratory have at most 120 characters.");
    }
  }

  /** An assay of which only the method is known. */
  public static Assay of(Method method) {
    return new Assay(method, false, Optional.empty(), "", "");
  }

  /** This assay after its ratio was converted to the International Scale. */
  public Assay onInternationalScale() {
    return new Assay(method, true, controlGene, laboratory, name);
  }

  /** This assay as the laboratory counts, before any conversion. */
  public Assay beforeConversion() {
    return new Assay(method, false, controlGene, laboratory, name);
  }

  /**
   * Whether a level of this assay may be compared with one of the other as numbers of one series.
   */
  public boolean comparableWith(Assay other) {
    return method == other.method
        && internationalScale == other.internationalScale
        && controlGene.equals(other.controlGene)
        && laboratory.equalsIgnoreCase(other.laboratory)
        && name.equalsIgnoreCase(other.name);
  }
}
