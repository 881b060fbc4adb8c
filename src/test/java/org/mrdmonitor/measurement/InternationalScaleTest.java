package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.InternationalScale.Conversion;

/** Conversion to the International Scale: exact, with its limits, and only on days it holds. */
class InternationalScaleTest {

  private static final FactorPeriod SPRING = period("0.8", "2026-01-01", "2026-06-30");
  private static final FactorPeriod SUMMER = period("1.1", "2026-07-01", "");

  @Test
  void multipliesInExactDecimals() {
    // 0.125 % × 0.8 = 0.1 %: exactly a major molecular response, not above it
    MrdValue converted = on("2026-03-01", new Quantified(Level.ofPercent("0.125")));

    assertThat(converted).isEqualTo(new Quantified(Level.ofPercent("0.1")));
    // 0.1 × 1.1 is 0.11; in doubles it is 0.11000000000000001, above a limit of 0.11
    assertThat(on("2026-07-01", new Quantified(Level.ofPercent("0.1"))))
        .isEqualTo(new Quantified(Level.ofPercent("0.11")));
  }

  @Test
  void movesEveryLimitWithTheValue() {
    // each limit × 0.8
    assertThat(on("2026-03-01", new NotDetected(Level.ofPercent("0.005"))))
        .isEqualTo(new NotDetected(Level.ofPercent("0.004")));
    assertThat(on("2026-03-01", new BelowLimit(Level.ofPercent("0.01"))))
        .isEqualTo(new BelowLimit(Level.ofPercent("0.008")));
    assertThat(
            on(
                "2026-03-01",
                new BelowQuantification(Level.ofPercent("0.005"), Level.ofPercent("0.01"))))
        .isEqualTo(new BelowQuantification(Level.ofPercent("0.004"), Level.ofPercent("0.008")));
    assertThat(on("2026-03-01", new AboveLimit(Level.ofPercent("50"), Method.RT_QPCR.ceiling())))
        .isEqualTo(new AboveLimit(Level.ofPercent("40"), Level.ofFraction("800")));
  }

  @Test
  void takesTheFactorOfTheDayOfSamplingFirstAndLastDayIncluded() {
    assertThat(factorOn("2026-01-01")).contains(SPRING.factor());
    assertThat(factorOn("2026-06-30")).contains(SPRING.factor());
    assertThat(factorOn("2026-07-01")).contains(SUMMER.factor());
    assertThat(factorOn("2036-07-01")).contains(SUMMER.factor());
  }

  @Test
  void saysThatNoFactorHoldsInsteadOfStretchingOne() {
    assertThat(scale().convert(new Quantified(Level.ofPercent("1")), day("2025-12-31")))
        .isEqualTo(new Conversion.NoFactor(day("2025-12-31")));
    assertThat(factorOn("2025-12-31")).isEmpty();
  }

  @Test
  void refusesTwoFactorsForOneDay() {
    FactorPeriod overlapping = period("0.9", "2026-06-30", "2026-07-15");

    assertThatThrownBy(() -> new InternationalScale(List.of(SPRING, overlapping)))
        .hasMessageContaining("30-Jun-2026");
    assertThatThrownBy(() -> period("0.9", "2026-02-01", "2026-01-31"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsAFactorAndRefusesWhatIsNone() {
    assertThat(ConversionFactor.read("0,65").value()).contains(ConversionFactor.of("0.65"));
    assertThat(ConversionFactor.read("0.650").value().map(ConversionFactor::toString))
        .contains("0.65");
    for (String text : List.of("", "0", "-1", "65 %", "101", "1,234", "1E2", "factor", "0.009")) {
      assertThat(ConversionFactor.read(text).value()).as(text).isEmpty();
    }
  }

  @Test
  void aConvertedSampleKeepsItsTextAndHasItsOwnLimitsOnTheScale() {
    NewResult reported =
        new NewResult(
            day("2026-03-01"),
            Specimen.PERIPHERAL_BLOOD,
            new Marker("BCR::ABL1"),
            new Assay(Method.RT_QPCR, false, Optional.of(ControlGene.ABL1), "Lab", "Kit"),
            new Quantified(Level.ofPercent("0.125")),
            Reported.of("0.125", Unit.PERCENT),
            SampleInput.ofControlCopies(30_000),
            Optional.empty(),
            "");

    Measurement converted =
        reported
            .convertedBy(SPRING.factor())
            .as(MeasurementId.parse("00000000-0000-0000-0000-000000000001"), 0);

    assertThat(converted.assay().internationalScale()).isTrue();
    assertThat(converted.reported().text()).isEqualTo("0.125");
    assertThat(converted.reported().unit()).isEqualTo(Unit.PERCENT);
    // 3 / 30 000 × 0.8 = 0.008 %
    SampleLimits.Limit limit = SampleLimits.of(converted).detection().orElseThrow();
    assertThat(limit.level()).isEqualTo(Level.ofPercent("0.008"));
    assertThat(LevelWords.english().basis(converted, limit))
        .isEqualTo("3 copies of 30\u00a0000 ABL1, times the conversion factor 0.8");
  }

  /** What is certain of two results before the conversion is certain after it, and nothing more. */
  @Property(seed = "20261122", tries = 500)
  void keepsTheOrderOfAnyTwoLevels(
      @ForAll @IntRange(min = 1, max = 100_000) int one,
      @ForAll @IntRange(min = 1, max = 100_000) int other,
      @ForAll @IntRange(min = 1, max = 10_000) int hundredths) {
    ConversionFactor factor = new ConversionFactor(BigDecimal.valueOf(hundredths, 2));
    Level first = Level.ofRatio(one, 1_000_000);
    Level second = Level.ofRatio(other, 1_000_000);

    assertThat(Integer.signum(factor.convert(first).compareTo(factor.convert(second))))
        .isEqualTo(Integer.signum(Integer.compare(one, other)));
  }

  private static MrdValue on(String day, MrdValue ratio) {
    return ((Conversion.Converted) scale().convert(ratio, day(day))).value();
  }

  private static Optional<ConversionFactor> factorOn(String day) {
    Conversion conversion = scale().convert(new Quantified(Level.ofPercent("1")), day(day));
    return conversion instanceof Conversion.Converted converted
        ? Optional.of(converted.factor())
        : Optional.empty();
  }

  private static InternationalScale scale() {
    return new InternationalScale(List.of(SUMMER, SPRING));
  }

  private static FactorPeriod period(String factor, String from, String until) {
    return new FactorPeriod(
        ConversionFactor.of(factor),
        day(from),
        Optional.of(until).filter(text -> !text.isEmpty()).map(LocalDate::parse));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
