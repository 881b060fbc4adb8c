package org.mrdmonitor.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.FactorPeriod;
import org.mrdmonitor.measurement.InternationalScale;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;

/**
 * The assays that centres of the demonstration use: invented, one of each way of reporting. The
 * conversion factors are of the size that laboratories have, and of no laboratory.
 */
public final class DemonstrationAssays {

  private static final String CENTRAL = "Central laboratory";
  private static final Set<Specimen> BOTH = Set.of(Specimen.BONE_MARROW, Specimen.PERIPHERAL_BLOOD);
  private static final InternationalScale FACTORS =
      new InternationalScale(
          List.of(
              new FactorPeriod(
                  ConversionFactor.of("0.82"),
                  LocalDate.of(2023, 1, 1),
                  Optional.of(LocalDate.of(2025, 6, 30))),
              new FactorPeriod(
                  ConversionFactor.of("0.74"), LocalDate.of(2025, 7, 1), Optional.empty())));

  private DemonstrationAssays() {}

  public static List<AssayDefinition> all() {
    return List.of(
        transcript("BCR::ABL1 on the scale", CENTRAL, "BCR::ABL1", Unit.PERCENT_IS),
        new AssayDefinition(
            "BCR::ABL1 ratio",
            "District laboratory",
            Method.RT_QPCR,
            List.of(new Marker("BCR::ABL1")),
            Set.of(Specimen.PERIPHERAL_BLOOD),
            Unit.PERCENT,
            Optional.of(ControlGene.ABL1),
            Optional.of(Level.ofPercent("0.003")),
            Optional.of(Level.ofPercent("0.01")),
            FACTORS),
        transcript("NPM1 transcript", CENTRAL, "NPM1 type A", Unit.PERCENT),
        plain("Ig/TR rearrangement", Method.RQ_PCR, "IGH", "0.001", "0.01"),
        plain("Flow, eight colours", Method.FLOW, "LAIP", "0.004", "0.01"));
  }

  private static AssayDefinition transcript(
      String name, String laboratory, String marker, Unit unit) {
    return new AssayDefinition(
        name,
        laboratory,
        Method.RT_QPCR,
        List.of(new Marker(marker)),
        BOTH,
        unit,
        Optional.of(ControlGene.ABL1),
        Optional.of(Level.ofPercent("0.003")),
        Optional.of(Level.ofPercent("0.01")),
        InternationalScale.NONE);
  }

  private static AssayDefinition plain(
      String name, Method method, String marker, String detection, String quantification) {
    return new AssayDefinition(
        name,
        CENTRAL,
        method,
        List.of(new Marker(marker)),
        BOTH,
        Unit.PERCENT,
        Optional.empty(),
        Optional.of(Level.ofPercent(detection)),
        Optional.of(Level.ofPercent(quantification)),
        InternationalScale.NONE);
  }
}
