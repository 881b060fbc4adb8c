package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.SampleLimits.Limit;
import org.mrdmonitor.measurement.SampleLimits.Origin;

class SampleLimitsTest {

  private static final Assay ABL1_ASSAY =
      new Assay(Method.RT_QPCR, false, Optional.of(ControlGene.ABL1), "", "");

  @Test
  void comesFromTheCopiesOfTheControlGene() {
    SampleLimits limits =
        SampleLimits.of(
            ABL1_ASSAY, Optional.empty(), Optional.empty(), SampleInput.ofControlCopies(41_200));

    // 3 / 41 200
    assertThat(limits.detection())
        .contains(new Limit(Level.ofRatio(3, 41_200), Origin.CONTROL_COPIES, 3));
    assertThat(limits.quantification()).isEmpty();
  }

  @Test
  void comesFromTheEventsOfAFlowSample() {
    SampleLimits limits =
        SampleLimits.of(
            Assay.of(Method.FLOW),
            Optional.empty(),
            Optional.empty(),
            SampleInput.ofTotalEvents(500_000));

    // 20 / 500 000 = 0.004 %, 50 / 500 000 = 0.01 %
    assertThat(limits.detection())
        .contains(new Limit(Level.ofPercent("0.004"), Origin.TOTAL_EVENTS, 20));
    assertThat(limits.quantification().map(Limit::level)).contains(Level.ofPercent("0.01"));
  }

  @Test
  void isTheStatedOneWhereTheLaboratoryStatesIt() {
    SampleLimits limits =
        SampleLimits.of(
            ABL1_ASSAY,
            Optional.of(Level.ofPercent("0.01")),
            Optional.empty(),
            SampleInput.ofControlCopies(41_200));

    assertThat(limits.detection()).contains(new Limit(Level.ofPercent("0.01"), Origin.STATED, 0));
  }

  @Test
  void isUnknownWithoutMaterialForSequencingAndForTooLittleMaterial() {
    SampleInput cells = SampleInput.ofTotalEvents(1_000_000);
    assertThat(detection(ABL1_ASSAY, SampleInput.UNKNOWN)).isEmpty();
    assertThat(detection(ABL1_ASSAY, SampleInput.ofControlCopies(0))).isEmpty();
    assertThat(detection(Assay.of(Method.NGS), cells)).isEmpty();
    // 20 of 10 events would be 200 %.
    assertThat(detection(Assay.of(Method.FLOW), SampleInput.ofTotalEvents(10))).isEmpty();
  }

  private static Optional<Limit> detection(Assay assay, SampleInput input) {
    return SampleLimits.of(assay, Optional.empty(), Optional.empty(), input).detection();
  }
}
