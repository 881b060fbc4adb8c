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
final class AxisText {

  private AxisText() {}

  static String of(Marker marker, List<Measurement> measurements, Words words) {
    Measurement first = measurements.get(0);
    if (first.assay().internationalScale()) {
      return overControlGene(marker, measurements, "% IS", words);
    }
    return switch (first.assay().method()) {
      case RT_QPCR, DIGITAL_PCR -> overControlGene(marker, measurements, "%", words);
      case RQ_PCR -> words.say("axis.cells", marker.name());
      case FLOW -> words.say("axis.mrd-cells", marker.name());
      case NGS -> words.say("axis.reads", marker.name());
    };
  }

  private static String overControlGene(
      Marker marker, List<Measurement> measurements, String unit, Words words) {
    List<String> genes =
        measurements.stream()
            .flatMap(m -> m.assay().controlGene().map(ControlGene::name).stream())
            .distinct()
            .toList();
    String gene = genes.size() == 1 ? genes.get(0) : words.say("axis.several");
    return words.say("axis.control-gene", marker.name(), gene, unit);
  }
}
