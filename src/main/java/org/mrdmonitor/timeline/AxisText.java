package org.mrdmonitor.timeline;

import java.util.List;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;

/**
 * What a level of a panel counts, with its unit: {@code NPM1 type A / ABL1 (%)}, {@code BCR::ABL1 /
 * ABL1 (% IS)}, {@code LAIP, MRD cells (% of cells)}.
 *
 * <p>Levels with different texts never share a panel, save for control genes, which are told apart
 * as series.
 */
record AxisText(String marker, String over, String unit) {

  static AxisText of(Marker marker, List<Measurement> measurements) {
    Measurement first = measurements.get(0);
    if (first.assay().internationalScale()) {
      return new AxisText(marker.name(), " / " + controlGene(measurements), "% IS");
    }
    return switch (first.assay().method()) {
      case RT_QPCR, DIGITAL_PCR ->
          new AxisText(marker.name(), " / " + controlGene(measurements), "%");
      case RQ_PCR -> new AxisText(marker.name(), "", "% of cells");
      case FLOW -> new AxisText(marker.name(), ", MRD cells", "% of cells");
      case NGS -> new AxisText(marker.name(), "", "% of reads");
    };
  }

  private static String controlGene(List<Measurement> measurements) {
    List<String> genes =
        measurements.stream()
            .flatMap(m -> m.assay().controlGene().map(ControlGene::name).stream())
            .distinct()
            .toList();
    return genes.size() == 1 ? genes.get(0) : "control gene";
  }

  String text() {
    return marker + over + " (" + unit + ")";
  }
}
