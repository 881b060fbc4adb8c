package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;

/** Which levels are worth a line in the picture of a marker. */
public interface Thresholds {

  /** The lines for a marker of a disease, measured in these specimens; lowest level first. */
  List<Threshold> of(Disease disease, Marker marker, Set<Specimen> specimens);

  /**
   * The levels that the published criteria name, by kind of marker: molecular response in CML
   * (Hochhaus 2020, table 1), relapse thresholds at follow-up in AML (ELN 2025) and 0.01 % in ALL
   * (Gökbuget 2012).
   */
  Thresholds USUAL = Thresholds::usual;

  private static List<Threshold> usual(Disease disease, Marker marker, Set<Specimen> specimens) {
    return switch (marker.kind()) {
      case BCR_ABL1 -> disease == Disease.CML ? chronicMyeloid() : acuteLymphoblastic();
      case NPM1 -> bySpecimen(specimens);
      case RUNX1_RUNX1T1, CBFB_MYH11 -> List.of(percent("0.1", "follow-up", "ELN 2025"));
      case PML_RARA -> List.of(percent("0.001", "marrow, follow-up", "ELN 2025"));
      case IG_TR, BCR_ABL1_E1A2 -> acuteLymphoblastic();
      case FLOW -> flow(disease);
      case KMT2A, FLT3_ITD, BCR_ABL1_MUTATION, CLONAL_HAEMATOPOIESIS, OTHER -> List.of();
    };
  }

  private static List<Threshold> chronicMyeloid() {
    return List.of(
        percent("0.01", "MR4", "ELN 2020"),
        percent("0.1", "major molecular response", "ELN 2020"),
        percent("1", "warning above", "ELN 2020"),
        percent("10", "at 3 months", "ELN 2020"));
  }

  private static List<Threshold> bySpecimen(Set<Specimen> specimens) {
    List<Threshold> lines = new ArrayList<>();
    if (specimens.contains(Specimen.PERIPHERAL_BLOOD)) {
      lines.add(percent("0.01", "blood, follow-up", "ELN 2025"));
    }
    if (specimens.contains(Specimen.BONE_MARROW)) {
      lines.add(percent("0.1", "marrow, follow-up", "ELN 2025"));
    }
    return List.copyOf(lines);
  }

  private static List<Threshold> acuteLymphoblastic() {
    return List.of(percent("0.01", "molecular failure", "GMALL 2012"));
  }

  private static List<Threshold> flow(Disease disease) {
    return switch (disease) {
      case AML -> List.of(percent("0.1", "flow, follow-up", "ELN 2025"));
      case ALL -> acuteLymphoblastic();
      case CLL -> List.of(percent("0.01", "undetectable below", "iwCLL 2018"));
      case MYELOMA -> List.of(percent("0.001", "sensitivity wanted", "IMWG 2016"));
      case CML -> List.of();
    };
  }

  private static Threshold percent(String percent, String label, String source) {
    return new Threshold(Level.ofPercent(percent), label, source);
  }
}
