package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden tables of {@code golden/results-*.txt}, and texts nobody should ever send. */
class ResultReaderTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/golden/results-read.txt",
      delimiter = '|',
      nullValues = "null",
      emptyValue = "")
  void readsShowsSpeaksAndExports(
      String text,
      String unitCode,
      String method,
      String lod,
      String loq,
      String material,
      String kind,
      String lower,
      String upper,
      String shown,
      String spoken,
      String exported) {
    Unit unit = Unit.parse(unitCode).orElseThrow();
    ResultReader reader = reader(unit, method, blank(lod), blank(loq), blank(material));
    Reading<ReadResult> reading = reader.read(text.replace('_', '\u00a0'));

    assertThat(reading.problem().map(ReadingProblem::text)).isEmpty();
    MrdValue value = reading.value().orElseThrow().value();
    assertThat(value.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(value.lowerBound()).isEqualTo(Level.ofFraction(lower));
    assertThat(value.upperBound()).isEqualTo(Level.ofFraction(upper));
    assertThat(LevelText.of(value, unit.internationalScale()))
        .isEqualTo(shown.replace('_', '\u00a0'));
    assertThat(LevelText.spoken(value, unit.internationalScale())).isEqualTo(spoken);
    assertThat(LevelText.export(value, unit)).isEqualTo(exported);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/golden/results-refused.txt", delimiter = '|')
  void refusesWithASentenceThatSaysHowToPutItRight(
      String text, String unit, String method, ReadingProblem.Kind kind, String key) {
    Reading<ReadResult> reading =
        reader(Unit.parse(unit).orElseThrow(), method, "", "", "").read(text);

    ReadingProblem problem = reading.problem().orElseThrow();
    assertThat(problem.key()).as(problem.text()).isEqualTo(key);
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.text()).endsWith(".");
    assertThat(problem.text()).doesNotContain("{").doesNotContainIgnoringCase("invalid");
  }

  @Test
  void showsBothReadingsWhereTheUnitsDiffer() {
    ReadingProblem problem =
        reader(Unit.PERCENT, "RT-qPCR", "", "", "").read("0.0012 ratio").problem().orElseThrow();

    assertThat(problem.text())
        .isEqualTo(
            "The result is written in ratio, the unit chosen is %: 0.0012 ratio = 0.12\u00a0%, or "
                + "0.0012 % = 0.0012\u00a0%. Choose the unit that is meant.");
  }

  @Test
  void keepsTheTextAndTheStatedLimits() {
    ReadResult result =
        reader(Unit.PERCENT, "RT-qPCR", "0.001", "0.01", "")
            .read(" 0.0010 % ")
            .value()
            .orElseThrow();

    assertThat(result.reported())
        .isEqualTo(
            new Reported(
                "0.0010 %",
                Unit.PERCENT,
                Optional.of(Level.ofPercent("0.001")),
                Optional.of(Level.ofPercent("0.01"))));
  }

  @Test
  void takesALimitInsideTheTextAsTheLaboratorysOwn() {
    ReadResult result =
        reader(Unit.PERCENT, "RT-qPCR", "", "", "30000")
            .read("not detected (LOD 0.002 %)")
            .value()
            .orElseThrow();

    assertThat(result.value()).isEqualTo(new NotDetected(Level.ofPercent("0.002")));
    assertThat(result.reported().limitOfDetection()).contains(Level.ofPercent("0.002"));
  }

  @Test
  void refusesLimitsThatContradictEachOther() {
    assertThat(key(reader(Unit.PERCENT, "RT-qPCR", "0.01", "0.001", "").read("0.5")))
        .contains("limit.order");
    assertThat(
            key(reader(Unit.PERCENT, "RT-qPCR", "0.01", "", "").read("not detected (LOD 0.001 %)")))
        .contains("limit.two");
    assertThat(key(ResultReader.limit("0", Unit.PERCENT, Method.FLOW))).contains("limit.zero");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999",
        "1e-400",
        "1e-2147483648",
        "NaN",
        "Infinity",
        "-Infinity",
        "-0",
        "-0.0",
        "٠٫٠٠١",
        "०.००१",
        "１.２",
        "1_000",
        "\u202e1.2",
        "1\u200f.2",
        "\u200b1",
        "\ufeff0.1",
        "0\u00001",
        "0x1F",
        "1f",
        "1d",
        "1..2",
        "1.2.3.4",
        "--1",
        "+-1",
        "<>1",
        "<<1",
        "%",
        "()",
        "(",
        ")",
        "<)",
        "1 (2",
        "1 % (",
        "1 % (x)",
        "1/0",
        "0/0",
        "1/",
        "/1",
        "\ud800",
        "😀",
        "1E",
        "1e+",
        "1x10",
        "1x10^",
        "10^",
        "10^-",
        "<script>alert(1)</script>",
        "{0}",
        "'{'",
        "$${x}",
        "=1+1",
        "'0.1'",
        "not",
        "detected detected",
        "below",
        ">",
        "1e-5e-5",
        "1/2/3/4",
        "0.1\n0.2"
      })
  void survivesWhateverIsSent(String text) {
    assertThatNothingIsZero(text);
  }

  @Test
  void refusesTenThousandDigitsUnread() {
    String digits = "1".repeat(10_000);
    assertThat(key(reader(Unit.PERCENT, "RT-qPCR", "", "", "").read(digits)))
        .contains("text.too-long");
    assertThat(key(reader(Unit.PERCENT, "RT-qPCR", "", "", "").read("0." + "0".repeat(9_998))))
        .contains("text.too-long");
  }

  @Property(seed = "20261122", tries = 5_000)
  void survivesRandomTexts(@ForAll("texts") String text) {
    assertThatNothingIsZero(text);
  }

  @Property(seed = "20261122", tries = 2_000)
  void readsBackWhatItShows(
      @ForAll("levels") BigDecimal fraction, @ForAll MrdKind kind, @ForAll Scale scale) {
    MrdValue value = kind.of(new Level(fraction));
    Unit unit = scale == Scale.INTERNATIONAL ? Unit.PERCENT_IS : Unit.PERCENT;
    String shown = LevelText.of(value, unit.internationalScale());

    MrdValue again = reader(unit, "RT-qPCR", "", "", "").read(shown).value().orElseThrow().value();

    assertThat(again).isInstanceOf(value.getClass());
    assertThat(LevelText.of(again, unit.internationalScale())).isEqualTo(shown);
  }

  @Property(seed = "20261122", tries = 2_000)
  void readsBackWhatItExports(@ForAll("levels") BigDecimal fraction, @ForAll Unit unit) {
    Level level = new Level(fraction);
    MrdValue value = new Quantified(level);
    Reading<ReadResult> again =
        reader(unit, "RT-qPCR", "", "", "").read(LevelText.export(value, unit));

    assertThat(again.value().orElseThrow().value()).isEqualTo(value);
  }

  /** A kind of value, made from one level; the limit of detection lies tenfold below. */
  enum MrdKind {
    QUANTIFIED,
    NOT_DETECTED,
    BELOW_QUANTIFICATION,
    BELOW,
    ABOVE;

    MrdValue of(Level level) {
      return switch (this) {
        case QUANTIFIED -> new Quantified(level);
        case NOT_DETECTED -> new NotDetected(level);
        case BELOW_QUANTIFICATION ->
            new BelowQuantification(level.times(new BigDecimal("0.1")), level);
        case BELOW -> new BelowLimit(level);
        case ABOVE -> new AboveLimit(level, Method.RT_QPCR.ceiling());
      };
    }
  }

  /** Whether a level stands on the International Scale. */
  enum Scale {
    PLAIN,
    INTERNATIONAL
  }

  @Provide
  Arbitrary<BigDecimal> levels() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 9_999_999), Arbitraries.integers().between(-11, 1))
        .as((digits, power) -> BigDecimal.valueOf(digits).movePointLeft(6).scaleByPowerOfTen(power))
        .filter(level -> level.compareTo(new BigDecimal("1E-12")) >= 0);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "0",
            "1",
            "2",
            "9",
            ".",
            ",",
            "e",
            "E",
            "-",
            "+",
            "−",
            "x10^",
            "×",
            "⁻⁵",
            "10",
            "/",
            "%",
            " ",
            "\u00a0",
            "<",
            ">",
            "≤",
            "(",
            ")",
            "IS",
            "ND",
            "not detected",
            "LOQ",
            "LOD",
            "detected",
            "O",
            "ratio",
            ";",
            "'",
            "Feb",
            "\u200b",
            "²",
            "٣");
    return Arbitraries.oneOf(
        pieces.list().ofMinSize(0).ofMaxSize(9).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(70));
  }

  private static void assertThatNothingIsZero(String text) {
    Reading<ReadResult> reading = reader(Unit.PERCENT, "RT-qPCR", "", "", "").read(text);
    reading
        .value()
        .ifPresent(
            read -> {
              assertThat(read.value().upperBound().isZero()).as(text).isFalse();
              assertThat(Math.abs(read.value().upperBound().fraction().scale())).isLessThan(100);
            });
    reading.problem().ifPresent(problem -> assertThat(problem.text()).isNotBlank());
  }

  private static <T> Optional<String> key(Reading<T> reading) {
    return reading.problem().map(ReadingProblem::key);
  }

  private static ResultReader reader(
      Unit unit, String methodCode, String lod, String loq, String material) {
    Method method = Method.parse(methodCode).orElseThrow();
    Assay assay =
        new Assay(method, unit.internationalScale(), Optional.of(ControlGene.ABL1), "", "");
    OptionalLong count = CountReader.read(material).value().orElseThrow();
    SampleInput input =
        method == Method.FLOW
            ? new SampleInput(OptionalLong.empty(), OptionalLong.empty(), count)
            : new SampleInput(count, OptionalLong.empty(), OptionalLong.empty());
    return new ResultReader(
        assay,
        unit,
        ResultReader.limit(lod, unit, method).value().orElseThrow(),
        ResultReader.limit(loq, unit, method).value().orElseThrow(),
        input);
  }

  private static String blank(String cell) {
    return cell == null ? "" : cell;
  }
}
