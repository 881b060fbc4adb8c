package org.mrdmonitor.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.AboveLimit;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.trend.TrendPoint.Kind;

class TrendPointsTest {

  private static final AResult NPM1 = AResult.of("NPM1");

  @Test
  void eachKindOfResultKeepsWhatItKnows() {
    Measurement high =
        NPM1.on("2026-04-01")
            .with(new AboveLimit(Level.ofPercent("55"), Level.ofPercent("100")), ">55");
    TrendPoints points =
        points(
            NPM1.on("2026-01-01").notDetected("0.01"),
            NPM1.on("2026-01-31").belowQuantification("0.001", "0.01"),
            NPM1.on("2026-03-02").percent("1"),
            high);
    assertThat(points.origin()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(points.points())
        .extracting(TrendPoint::kind)
        .containsExactly(
            Kind.LEFT_CENSORED, Kind.INTERVAL_CENSORED, Kind.OBSERVED, Kind.RIGHT_CENSORED);
    assertThat(points.points()).extracting(TrendPoint::day).containsExactly(0.0, 30.0, 60.0, 90.0);
    assertThat(points.points().get(1).lower()).isCloseTo(-5, within(1e-12));
    assertThat(points.points().get(2).upper()).isCloseTo(-2, within(1e-12));
    assertThat(points.points().get(3).lower()).isCloseTo(Math.log10(0.55), within(1e-12));
  }

  @Test
  void aNegativeWithTooLittleMaterialShowsNothing() {
    assertThat(points(NPM1.withControlCopies(900).notDetected("0.001")).points()).isEmpty();
    assertThat(points(NPM1.withControlCopies(900).percent("0.5")).points()).hasSize(1);
  }

  @Test
  void oneLimitForDetectionAndQuantificationIsNoLevel() {
    assertThat(points(NPM1.belowQuantification("0.01", "0.01")).points())
        .extracting(TrendPoint::kind)
        .containsExactly(Kind.LEFT_CENSORED);
  }

  /** √(0.434294² / n + 0.25²): n = 3 gives 0.3541, n = 100 gives 0.2537. */
  @Test
  void fewCopiesScatterMore() {
    MeasurementError error = MeasurementError.STANDARD;
    // 0.006 % of 50 000 control copies are 3 copies, 0.2 % are 100.
    assertThat(error.of(NPM1.percent("0.006"))).isCloseTo(0.35408, within(1e-5));
    assertThat(error.of(NPM1.percent("0.2"))).isCloseTo(0.25374, within(1e-5));
    assertThat(error.of(NPM1.notDetected("0.006"))).isCloseTo(0.35408, within(1e-5));
  }

  @Test
  void copiesAsCountedGoBeforeCopiesDerived() {
    AResult counted = withInput(10);
    // √(0.434294² / 10 + 0.25²) = 0.28524
    assertThat(MeasurementError.STANDARD.of(counted.percent("0.2")))
        .isCloseTo(0.28524, within(1e-5));
  }

  @Test
  void copiesStandBeforeTheConversionToTheInternationalScale() {
    NewResult ratio =
        new NewResult(
            LocalDate.of(2026, 1, 10),
            Specimen.PERIPHERAL_BLOOD,
            new Marker("BCR::ABL1"),
            Assay.of(Method.RT_QPCR),
            new Quantified(Level.ofPercent("0.006")),
            Reported.of("0.006", Unit.PERCENT),
            SampleInput.ofControlCopies(50_000),
            Optional.empty(),
            "");
    MeasurementId id = MeasurementId.parse("00000000-0000-0000-0000-000000000001");
    Measurement converted = ratio.convertedBy(ConversionFactor.of("0.5")).as(id, 0);
    // 0.006 % of 50 000 are 3 copies, whatever the factor: √(0.434294² / 3 + 0.25²) = 0.35408
    assertThat(MeasurementError.STANDARD.of(converted)).isCloseTo(0.35408, within(1e-5));
  }

  /** 20 events: coefficient of variation 1/√20 = 22 %, in log10 0.0971; √(0.0971² + 0.25²). */
  @Test
  void flowScattersByItsEvents() {
    Measurement twenty = NPM1.by(Method.FLOW).withTotalEvents(500_000).percent("0.004");
    assertThat(MeasurementError.STANDARD.of(twenty)).isCloseTo(0.26820, within(1e-5));
  }

  @Test
  void unknownMaterialLeavesTheScatterBetweenSamples() {
    assertThat(new MeasurementError(0.4).of(NPM1.by(Method.RT_QPCR).percent("0.004")))
        .isEqualTo(0.4);
  }

  @Test
  void anErrorIsAboveZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MeasurementError(0));
  }

  private static AResult withInput(long targetCopies) {
    return new AResult(
        NPM1.marker(),
        NPM1.specimen(),
        NPM1.assay(),
        NPM1.day(),
        0,
        new SampleInput(
            OptionalLong.of(50_000), OptionalLong.of(targetCopies), OptionalLong.empty()));
  }

  private static TrendPoints points(Measurement... measurements) {
    return TrendPoints.of(new Series(List.of(measurements)), MeasurementError.STANDARD);
  }
}
