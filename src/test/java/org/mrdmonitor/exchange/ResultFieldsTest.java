package org.mrdmonitor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;

class ResultFieldsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ResultFields FILE = new ResultFields(Days.ofFilesOn(TODAY));
  private static final ResultFields FORM = new ResultFields(Days.typedOn(TODAY));

  @Test
  void readsTheSixFieldsEveryResultHas() {
    NewResult result = FILE.read(minimal()).value().orElseThrow();

    assertThat(result)
        .isEqualTo(
            new NewResult(
                LocalDate.of(2026, 11, 13),
                Specimen.PERIPHERAL_BLOOD,
                new Marker("BCR::ABL1"),
                new Assay(Method.RT_QPCR, true, Optional.empty(), "", ""),
                new Quantified(Level.ofPercent("0.031")),
                Reported.of("0.031", Unit.PERCENT_IS),
                SampleInput.UNKNOWN,
                Optional.empty(),
                ""));
  }

  @Test
  void readsEveryField() {
    Map<String, String> fields = minimal();
    fields.putAll(
        Map.of(
            "result", "not detected",
            "control_gene", "abl",
            "control_copies", "41 200",
            "target_copies", "0",
            "total_events", "",
            "assay", "ipsogen",
            "laboratory", "Laboratory A",
            "reported_on", "2026-11-20",
            "comment", "repeat\nwanted"));
    NewResult result = FILE.read(fields).value().orElseThrow();

    assertThat(result.value()).isEqualTo(new NotDetected(Level.ofRatio(3, 41_200)));
    assertThat(result.assay())
        .isEqualTo(
            new Assay(
                Method.RT_QPCR, true, Optional.of(ControlGene.ABL1), "Laboratory A", "ipsogen"));
    assertThat(result.input())
        .isEqualTo(
            new SampleInput(OptionalLong.of(41_200), OptionalLong.of(0), OptionalLong.empty()));
    assertThat(result.reportedOn()).contains(LocalDate.of(2026, 11, 20));
    assertThat(result.comment()).isEqualTo("repeat\nwanted");
  }

  @Test
  void reportsEveryEmptyFieldAtOnce() {
    assertThat(FILE.read(Map.of()).failures())
        .extracting(f -> f.field() + " " + f.problem().key())
        .containsExactlyInAnyOrder(
            "sampled_on day.empty",
            "specimen specimen.empty",
            "marker marker.empty",
            "method method.empty",
            "unit unit.empty",
            "result result.empty");
  }

  @ParameterizedTest
  @CsvSource({
    "sampled_on, 03/04/2026, day.order",
    "sampled_on, 2026-11-23, day.future",
    "sampled_on, today, day.form",
    "sampled_on, 46339, day.serial",
    "specimen, saliva, specimen.unknown",
    "method, magic, method.unknown",
    "unit, mg/l, unit.unknown",
    "result, '1,234', number.comma",
    "result, 01-Feb, result.date",
    "result, not detected, limit.detection.pcr",
    "lod, often, number.form",
    "lod, 0, limit.zero",
    "loq, 0.01 ratio, result.unit-mismatch",
    "control_copies, 12.5, count.form",
    "target_copies, -3, count.form",
    "total_events, many, count.form",
    "reported_on, 2026-11-12, reported_on.before",
    "reported_on, 2026-11-23, day.future"
  })
  void saysWhichFieldFailedAndWhy(String field, String value, String key) {
    Map<String, String> fields = minimal();
    fields.put(field, value);

    List<FieldFailure> failures = FILE.read(fields).failures();
    assertThat(failures)
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.field()).isEqualTo(field);
              assertThat(failure.value()).isEqualTo(value);
              assertThat(failure.problem().key()).isEqualTo(key);
              assertThat(failure.problem().text()).endsWith(".").doesNotContain("{");
            });
  }

  @ParameterizedTest
  @CsvSource({"marker, 81", "control_gene, 41", "laboratory, 121", "assay, 121", "comment, 501"})
  void refusesTextsThatTheRecordCannotKeep(String field, int length) {
    Map<String, String> fields = minimal();
    fields.put(field, "x".repeat(length));

    assertThat(FILE.read(fields).failures())
        .extracting(f -> f.field() + " " + f.problem().key())
        .containsExactly(field + " text.too-long");
  }

  @Test
  void refusesTheInternationalScaleForAnotherMarker() {
    Map<String, String> fields = minimal();
    fields.put("marker", "NPM1");

    assertThat(FILE.read(fields).failures())
        .extracting(f -> f.field() + " " + f.problem().key())
        .containsExactly("unit unit.scale");
  }

  @Test
  void readsDaysInWordsOnAForm() {
    Map<String, String> fields = minimal();
    fields.put("sampled_on", "-2d");

    assertThat(FORM.read(fields).value().orElseThrow().sampledOn())
        .isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void refusesCharactersThatHideWhatIsWritten() {
    Map<String, String> fields = minimal();
    fields.put("comment", "abc\u202efed");
    assertThat(FILE.read(fields).failures())
        .extracting(FieldFailure::field)
        .containsExactly("comment");
    fields.put("comment", "\u0000");
    assertThat(FILE.read(fields).failures())
        .extracting(FieldFailure::field)
        .containsExactly("comment");
  }

  @Property(seed = "20261122", tries = 2_000)
  void survivesWhateverIsSent(@ForAll("rows") Map<String, String> fields) {
    FORM.read(fields).failures().forEach(f -> assertThat(f.problem().text()).isNotBlank());
  }

  @Provide
  Arbitrary<Map<String, String>> rows() {
    Arbitrary<String> cells =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(90),
            Arbitraries.of("PB", "BM", "%", "% IS", "flow", "RT-qPCR", "ND", "0.1", "<1", "today"));
    return Arbitraries.maps(Arbitraries.of(ResultFields.ALL), cells);
  }

  private static Map<String, String> minimal() {
    return new HashMap<>(
        Map.of(
            "sampled_on", "2026-11-13",
            "specimen", "PB",
            "marker", "BCR::ABL1",
            "method", "RT-qPCR",
            "result", "0.031",
            "unit", "% IS"));
  }
}
