package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.NextSample;
import org.mrdmonitor.rules.Schedule;
import org.mrdmonitor.timeline.Unverified.Use;

/** Results that no second person verified: seen everywhere, used where the centre says so. */
class UnverifiedTest {

  /** Doubles in 30 days up to the third sample; the fourth, a slip by two decades, breaks it. */
  private static final Measurement[] SLIPPED = {
    Courses.NPM1.on("2026-01-01").percent("0.01"),
    Courses.NPM1.on("2026-01-31").percent("0.02"),
    Courses.NPM1.on("2026-03-02").percent("0.04"),
    Courses.NPM1.on("2026-04-01").percent("8")
  };

  private static final Course COURSE = ACourse.of(Disease.AML).with(SLIPPED).asOf("2026-04-11");
  private static final Words WORDS = Words.english();

  @Test
  void growthAndDoublingTimeDoWithoutIt() {
    Fact doubling = fact(timeline(Use.LEFT_OUT, SLIPPED[3]), "Doubling time").orElseThrow();
    // 0.01, 0.02, 0.04 % every 30 days: exactly 30 days
    assertThat(doubling.value()).isEqualTo("30 days");
    assertThat(doubling.note()).contains("3 results from 01-Jan-2026");
    assertThat(fact(timeline(Use.COUNTS, SLIPPED[3]), "Doubling time").orElseThrow().note())
        .contains("4 results from 01-Jan-2026");
  }

  @Test
  void theFactsSayHowManyAreNotUsed() {
    assertThat(fact(timeline(Use.LEFT_OUT, SLIPPED[3]), "Not used").orElseThrow().value())
        .isEqualTo("1 result not yet verified is not used here");
    assertThat(
            fact(timeline(Use.LEFT_OUT, SLIPPED[2], SLIPPED[3]), "Not used").orElseThrow().value())
        .isEqualTo("2 results not yet verified are not used here");
    assertThat(fact(timeline(Use.COUNTS, SLIPPED[3]), "Not used")).isEmpty();
  }

  @Test
  void theLastResultIsShownAndMarkedAndComparedWithNothing() {
    Timeline timeline = timeline(Use.LEFT_OUT, SLIPPED[3]);
    Fact last = fact(timeline, "Last, 01-Apr-2026").orElseThrow();
    assertThat(last.value()).isEqualTo("8\u00a0%");
    assertThat(last.note()).endsWith("not yet verified");
    assertThat(fact(timeline, "Before, 02-Mar-2026").orElseThrow().note())
        .isEqualTo("not compared");
  }

  @Test
  void whereItCountsItIsComparedAndMarkedAllTheSame() {
    Timeline timeline = timeline(Use.COUNTS, SLIPPED[3]);
    assertThat(fact(timeline, "Last, 01-Apr-2026").orElseThrow().note())
        .endsWith("not yet verified");
    // log10(8 / 0.04) = 2.30
    assertThat(fact(timeline, "Before, 02-Mar-2026").orElseThrow().note())
        .isEqualTo("change to the last: +2.30 log10");
  }

  @Test
  void theProjectionStartsFromTheLastLevelThatIsUsed() {
    // 8 % is above the line of 0.1 %, 0.04 % below it.
    assertThat(standing(timeline(Use.COUNTS, SLIPPED[3])).nextThreshold()).isEmpty();
    assertThat(standing(timeline(Use.LEFT_OUT, SLIPPED[3])).nextThreshold()).isPresent();
  }

  @Test
  void nothingIsEstimatedWhereNothingIsVerified() {
    Timeline timeline = timeline(Use.LEFT_OUT, SLIPPED);
    assertThat(fact(timeline, "Doubling time").orElseThrow().value()).isEqualTo("Not estimable");
    assertThat(fact(timeline, "Most likely now")).isEmpty();
    assertThat(standing(timeline).nextThreshold()).isEmpty();
  }

  @Test
  void theTableComparesPastIt() {
    List<ResultRow> rows = timeline(Use.LEFT_OUT, SLIPPED[1]).rows();
    assertThat(rows.stream().map(r -> r.fromLast().text()).toList())
        // newest first: log10(8/0.04) = 2.30, log10(0.04/0.01) = 0.60, not compared, the first
        .containsExactly("+2.30", "+0.60", "\u2014", "\u2014");
    assertThat(rows.stream().map(r -> r.fromNadir().text()).toList())
        // from 0.01 %: log10(8/0.01) = 2.90, log10(0.04/0.01) = 0.60
        .containsExactly("+2.90", "+0.60", "\u2014", "\u2014");
  }

  @Test
  void thePictureMarksItInItsShapeInItsWordsAndInTheLegend() {
    String marked = picture(timeline(Use.LEFT_OUT, SLIPPED[3]), WORDS);
    // one pair of brackets around the mark, one in the legend
    assertThat(marked.split("class=\"unverified\"", -1)).hasSize(3);
    assertThat(marked)
        .contains("not yet verified</title>")
        .contains("Not yet verified, not used")
        .contains("1 result not yet verified is not used here.")
        .contains("No second person has verified it.");
    assertThat(picture(timeline(Use.COUNTS, SLIPPED[3]), WORDS))
        .contains("class=\"unverified\"", "Not yet verified")
        .doesNotContain("not used");
    assertThat(picture(timeline(Use.LEFT_OUT), WORDS)).doesNotContain("unverified", "verified");
  }

  @Test
  void thePictureSaysItInGerman() {
    assertThat(picture(timeline(Use.LEFT_OUT, SLIPPED[3]), Words.in(Locale.GERMAN)))
        .contains("Noch nicht geprüft, nicht verwendet")
        .contains("1 noch nicht geprüftes Ergebnis wird hier nicht verwendet.");
  }

  @Test
  void theChangeFromTheNadirInTheSummaryDoesWithoutIt() {
    assertThat(picture(timeline(Use.LEFT_OUT, SLIPPED[3]), WORDS))
        .doesNotContain("Change from the lowest level");
    assertThat(picture(timeline(Use.LEFT_OUT, SLIPPED[0]), WORDS))
        // from 0.02 %: log10(8/0.02) = 2.60
        .contains("Change from the lowest level shown: +2.60 log10.");
  }

  @Test
  void theNextSampleCountsFromTheSampleTaken() {
    AResult blood = AResult.of("BCR::ABL1");
    Measurement before = blood.on("2025-06-01").percent("0.05");
    Measurement confirmed = blood.on("2025-09-01").percent("0.04");
    Measurement high = blood.on("2025-12-01").percent("2");
    Course taken = ACourse.of(Disease.CML).with(before, confirmed, high).asOf("2025-12-10");
    Course used = new Unverified(Set.of(high.id()), Use.LEFT_OUT).used(taken);
    // In a confirmed response every 6 months from the sample taken, not from the last verified one.
    assertThat(Schedule.next(taken, used).map(NextSample::dueBy))
        .contains(high.sampledOn().plusMonths(6));
    // Were the 2 % believed, it would be every 3 months.
    assertThat(Schedule.next(taken).map(NextSample::dueBy))
        .contains(high.sampledOn().plusMonths(3));
  }

  private static Timeline timeline(Use use, Measurement... unverified) {
    Set<MeasurementId> ids =
        Arrays.stream(unverified).map(Measurement::id).collect(Collectors.toSet());
    return Timeline.of(
        Courses.patient(),
        COURSE,
        new Unverified(ids, use),
        List.of(),
        List.of(),
        (disease, marker, specimens) ->
            List.of(new Threshold(Level.ofPercent("0.1"), "mr4", "test")));
  }

  private static Standing standing(Timeline timeline) {
    return timeline.panels().get(0).leading();
  }

  private static Optional<Fact> fact(Timeline timeline, String label) {
    return timeline.panels().get(0).facts(standing(timeline), timeline, WORDS).stream()
        .filter(f -> f.label().equals(label))
        .findFirst();
  }

  private static String picture(Timeline timeline, Words words) {
    return SvgChart.of(timeline, timeline.panels().get(0), ChartView.USUAL, words, "c");
  }
}
