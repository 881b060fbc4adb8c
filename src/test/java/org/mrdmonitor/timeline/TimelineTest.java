package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Specimen;

class TimelineTest {

  @Test
  void resultsStandNewestFirst() {
    assertThat(Courses.npm1Timeline().rows())
        .extracting(r -> r.measurement().sampledOn())
        .isSortedAccordingTo((a, b) -> b.compareTo(a))
        .hasSize(13);
  }

  @Test
  void changesAreWithinOneSeriesAndBoundsWhereALimitHidesThem() {
    Map<String, String> fromLast =
        Courses.npm1Timeline().rows().stream()
            .filter(r -> r.measurement().specimen() == Specimen.PERIPHERAL_BLOOD)
            .collect(
                Collectors.toMap(
                    r -> r.measurement().sampledOn().toString(), r -> r.fromLast().text()));
    // log10(0.031 / 0.0094) = 0.518
    assertThat(fromLast).containsEntry("2026-11-13", "+0.52");
    // from 0.0034 % to not detected at 0.0012 %: at most log10(0.0012 / 0.0034) = -0.452
    assertThat(fromLast).containsEntry("2025-05-19", "≤\u00a0−0.45");
    // two limits, and the first of the series
    assertThat(fromLast).containsEntry("2025-08-11", "—").containsEntry("2024-12-16", "—");
  }

  @Test
  void aChangeFromALimitIsABoundFromBelow() {
    Measurement before = Courses.NPM1.on("2026-01-01").notDetected("0.001");
    Measurement after = Courses.NPM1.on("2026-02-01").percent("0.1");
    assertThat(LogChange.between(before.value(), after.value()).text()).isEqualTo("≥\u00a0+2.00");
  }

  @Test
  void theNadirIsTheLowestLevelShownAndNoInadequateNegative() {
    Map<String, String> fromNadir =
        Courses.npm1Timeline().rows().stream()
            .filter(r -> r.measurement().specimen() == Specimen.PERIPHERAL_BLOOD)
            .collect(
                Collectors.toMap(
                    r -> r.measurement().sampledOn().toString(), r -> r.fromNadir().text()));
    // nadir: not detected at 0.0012 % on 19-May-2025; log10(0.031 / 0.0012) = 1.412
    assertThat(fromNadir).containsEntry("2026-11-13", "≥\u00a0+1.41");
  }

  @Test
  void aMarkerOnTwoScalesIsTwoPanels() {
    AResult local = AResult.of("BCR::ABL1");
    Timeline timeline =
        Courses.timeline(
            "2026-04-01",
            local.on("2026-01-01").percent("1"),
            local.onInternationalScale().on("2026-02-01").percent("0.7"),
            local.by(Method.FLOW).on("2026-03-01").percent("2"));
    assertThat(timeline.panels())
        .extracting(panel -> panel.levelText(Words.english()))
        .containsExactly(
            "BCR::ABL1 / ABL1 (%)", "BCR::ABL1 / ABL1 (% IS)", "BCR::ABL1, MRD cells (% of cells)");
  }

  @Test
  void thresholdsFollowTheSpecimensSampled() {
    List<Threshold> inBlood =
        Courses.timeline("2026-01-02", Courses.NPM1.on("2026-01-01").percent("1"))
            .panels()
            .get(0)
            .thresholds();
    assertThat(inBlood)
        .extracting(t -> t.level().percent().toPlainString())
        .containsExactly("0.01");
  }
}
