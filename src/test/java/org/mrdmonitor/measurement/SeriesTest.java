package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;

class SeriesTest {

  private static final AResult NPM1 = AResult.of("NPM1");

  @Test
  void marrowAndBloodNeverShareASeries() {
    List<Measurement> both = List.of(NPM1.inBlood().percent("0.1"), NPM1.inMarrow().percent("1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Series(both));
    assertThat(Series.sortOut(both)).hasSize(2);
  }

  @Test
  void anotherControlGeneIsAnotherSeries() {
    Assay gusb = new Assay(Method.RT_QPCR, false, ControlGene.parse("GUSB"), "", "");
    assertThat(Series.sortOut(List.of(NPM1.percent("0.1"), NPM1.withAssay(gusb).percent("0.1"))))
        .hasSize(2);
  }

  @Test
  void theOrderOfEntryDoesNotMatter() {
    Measurement early = NPM1.on("2026-01-05").percent("0.1");
    Measurement firstOfDay = NPM1.on("2026-02-05").as(0).percent("0.2");
    Measurement secondOfDay = NPM1.on("2026-02-05").as(1).percent("0.05");
    assertThat(new Series(List.of(secondOfDay, early, firstOfDay)).measurements())
        .containsExactly(early, firstOfDay, secondOfDay);
  }

  @Test
  void theNadirIsTheLowestLevelShown() {
    Measurement quantified = NPM1.on("2026-01-05").percent("0.01");
    Measurement negative = NPM1.on("2026-02-05").notDetected("0.003");
    Measurement coarseNegative = NPM1.on("2026-03-05").notDetected("0.02");
    Measurement latest = NPM1.on("2026-04-05").percent("0.1");
    Series series = new Series(List.of(quantified, negative, coarseNegative, latest));
    assertThat(series.nadirBefore(latest)).contains(negative);
    assertThat(series.lowestQuantifiedBefore(latest)).contains(quantified);
  }

  /**
   * 9 999 ABL1 copies are below the minimum of 10 000: the sample may be positive, never negative.
   */
  @Test
  void anInadequateNegativeIsNoNadir() {
    Measurement inadequate = NPM1.on("2026-01-05").withControlCopies(9_999).notDetected("0.03");
    Measurement latest = NPM1.on("2026-02-05").percent("0.1");
    assertThat(inadequate.provesNegative()).isFalse();
    assertThat(new Series(List.of(inadequate, latest)).nadirBefore(latest)).isEmpty();
  }

  @Test
  void tenThousandCopiesAreAdequate() {
    assertThat(NPM1.withControlCopies(10_000).notDetected("0.03").provesNegative()).isTrue();
  }
}
