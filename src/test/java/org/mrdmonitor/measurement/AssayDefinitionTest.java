package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssayDefinitionTest {

  private static final InternationalScale SCALE =
      new InternationalScale(
          List.of(
              new FactorPeriod(
                  ConversionFactor.of("0.8"), LocalDate.parse("2026-01-01"), Optional.empty())));

  @Test
  void measuresItsMarkersAndTheirFamilies() {
    AssayDefinition npm1 = assay(Method.RT_QPCR, Unit.PERCENT, "NPM1 type A");

    assertThat(npm1.measures(new Marker("npm1 TYPE a"))).isTrue();
    assertThat(npm1.measures(new Marker("NPM1 type B"))).isTrue();
    assertThat(npm1.measures(new Marker("BCR::ABL1"))).isFalse();
    assertThat(assay(Method.FLOW, Unit.PERCENT).measures(new Marker("LAIP 3"))).isTrue();
    assertThat(assay(Method.NGS, Unit.PERCENT, "ABC").measures(new Marker("XYZ"))).isFalse();
  }

  @Test
  void givesItsUsualLimitsOnlyWhereTheSampleSaysNothingBetter() {
    AssayDefinition bcr = assay(Method.RT_QPCR, Unit.PERCENT, "BCR::ABL1");

    assertThat(bcr.usualDetection(SampleInput.UNKNOWN)).contains(Level.ofPercent("0.002"));
    // 3 / 50 000 = 0.006 %: the limit of the sample, below the usual limit of quantification
    SampleInput good = SampleInput.ofControlCopies(50_000);
    assertThat(bcr.usualDetection(good)).isEmpty();
    assertThat(bcr.usualQuantification(good)).contains(Level.ofPercent("0.01"));
    // 3 / 10 000 = 0.03 %: this sample cannot quantify at 0.01 %
    assertThat(bcr.usualQuantification(SampleInput.ofControlCopies(10_000))).isEmpty();
  }

  @Test
  void hasFactorsOnlyWhereThereIsAScaleToConvertTo() {
    assertThatThrownBy(() -> assay(Method.RT_QPCR, Unit.PERCENT_IS, SCALE, "BCR::ABL1"))
        .hasMessageContaining("needs no conversion factor");
    assertThatThrownBy(() -> assay(Method.FLOW, Unit.PERCENT, SCALE, "BCR::ABL1"))
        .hasMessageContaining("no transcripts");
    assertThatThrownBy(() -> assay(Method.RT_QPCR, Unit.PERCENT, SCALE, "NPM1 type A"))
        .hasMessageContaining("BCR::ABL1 alone");
    assertThat(assay(Method.RT_QPCR, Unit.PERCENT, SCALE, "BCR::ABL1").scale().isKnown()).isTrue();
  }

  private static AssayDefinition assay(Method method, Unit unit, String... markers) {
    return assay(method, unit, InternationalScale.NONE, markers);
  }

  private static AssayDefinition assay(
      Method method, Unit unit, InternationalScale scale, String... markers) {
    return new AssayDefinition(
        "Kit",
        "Lab",
        method,
        List.of(markers).stream().map(Marker::new).toList(),
        Set.of(),
        unit,
        Optional.of(ControlGene.ABL1),
        Optional.of(Level.ofPercent("0.002")),
        Optional.of(Level.ofPercent("0.01")),
        scale);
  }
}
