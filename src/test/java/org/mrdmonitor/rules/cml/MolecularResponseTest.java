package org.mrdmonitor.rules.cml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Method;

class MolecularResponseTest {

  /** Table of Cross 2015: value and fewest control copies; the shallower of the two counts. */
  @ParameterizedTest
  @CsvSource({
    "0.1, ABL1, 10000, MR3",
    "0.01, ABL1, 10000, MR4",
    "0.0032, ABL1, 32000, MR4.5",
    "0.0032, ABL1, 31999, MR4",
    "0.001, ABL1, 100000, MR5",
    "0.001, ABL1, 99999, MR4.5",
    "0.001, GUSB, 240000, MR5",
    "0.001, GUSB, 239999, MR4.5",
    "0.0009, GUSB, 76999, MR4",
    "0.11, ABL1, 100000, none",
    "0.001, ABL1, 9999, none",
    "0.001, GUSB, 23999, none"
  })
  void theClassFollowsFromValueAndCopies(
      String percent, String gene, long copies, String expected) {
    assertThat(
            MolecularResponse.of(sample(gene, copies).percent(percent))
                .map(MolecularResponse::text)
                .orElse("none"))
        .isEqualTo(expected);
  }

  /** Undetectable: the class is that of the copies. */
  @ParameterizedTest
  @CsvSource({"9999, none", "10000, MR4", "32000, MR4.5", "100000, MR5"})
  void anUndetectableResultIsAsDeepAsItsCopies(long copies, String expected) {
    assertThat(
            MolecularResponse.of(sample("ABL1", copies).notDetected("0.03"))
                .map(MolecularResponse::text)
                .orElse("none"))
        .isEqualTo(expected);
  }

  @Test
  void withoutCopiesItIsInevaluable() {
    assertThat(MolecularResponse.of(Bcr.on("2025-01-01").withoutCopies().percent("0.001")))
        .isEmpty();
  }

  private static AResult sample(String gene, long copies) {
    Assay assay = new Assay(Method.RT_QPCR, true, Optional.of(new ControlGene(gene)), "", "");
    return Bcr.on("2025-01-01").withAssay(assay).withControlCopies(copies);
  }
}
