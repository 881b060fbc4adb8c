package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-13",
        "13-Nov-2026",
        "13-nov-2026",
        "13 Nov 2026",
        "13. November 2026",
        "13/Nov/2026",
        "13.11.2026",
        "13. 11. 2026",
        "13/11/2026",
        "11/13/2026",
        " 2026-11-13 ",
        "\u00a02026-11-13",
        "2026-11-13 00:00:00",
        "2026-11-13T00:00",
        "2026‑11‑13"
      })
  void readsADay(String text) {
    assertThat(DayReader.read(text).value()).contains(LocalDate.of(2026, 11, 13));
  }

  @ParameterizedTest
  @CsvSource({
    "13-Mär-2026, 2026-03-13",
    "1. Mai 2026, 2026-05-01",
    "31-Okt-2026, 2026-10-31",
    "24.Dez.2026, 2026-12-24",
    "03/03/2026, 2026-03-03",
    "29-Feb-2028, 2028-02-29"
  })
  void readsGermanMonthsAndDaysThatCannotBeExchanged(String text, LocalDate day) {
    assertThat(DayReader.read(text).value()).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY, day.empty",
    "03/04/2026, AMBIGUOUS, day.order",
    "03-04-2026, AMBIGUOUS, day.order",
    "13.11.26, AMBIGUOUS, day.year",
    "13-Nov-26, AMBIGUOUS, day.year",
    "01/02/03, AMBIGUOUS, day.year",
    "29-Feb-2027, OUT_OF_RANGE, day.none",
    "2026-02-29, OUT_OF_RANGE, day.none",
    "31-Apr-2026, OUT_OF_RANGE, day.none",
    "0000-00-00, OUT_OF_RANGE, day.none",
    "2026-13-01, OUT_OF_RANGE, day.none",
    "0026-11-13, OUT_OF_RANGE, day.range",
    "1899-12-31, OUT_OF_RANGE, day.range",
    "9999-12-31, OUT_OF_RANGE, day.range",
    "1, AMBIGUOUS, day.serial",
    "60, AMBIGUOUS, day.serial",
    "46339, AMBIGUOUS, day.serial",
    "46339.5, AMBIGUOUS, day.serial",
    "2026-11-13Z, NOT_UNDERSTOOD, day.time",
    "2026-11-13T10:30, NOT_UNDERSTOOD, day.time",
    "2026-11-13T00:00:00+01:00, NOT_UNDERSTOOD, day.time",
    "20261113, NOT_UNDERSTOOD, day.form",
    "01-Feb, NOT_UNDERSTOOD, day.form",
    "Nov-2026, NOT_UNDERSTOOD, day.form",
    "13-Foo-2026, NOT_UNDERSTOOD, day.form",
    "today, NOT_UNDERSTOOD, day.form",
    "+3m, NOT_UNDERSTOOD, day.form",
    "٢٠٢٦-١١-١٣, NOT_UNDERSTOOD, day.form"
  })
  void refusesWhatIsNotOneDay(String text, ReadingProblem.Kind kind, String key) {
    ReadingProblem problem = DayReader.read(text).problem().orElseThrow();
    assertThat(problem.key()).as(problem.text()).isEqualTo(key);
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.text()).endsWith(".").doesNotContain("{");
  }

  @Test
  void namesBothDaysOfAnAmbiguousOne() {
    assertThat(DayReader.read("03/04/2026").problem().orElseThrow().text())
        .isEqualTo("03/04/2026 can be 03-Apr-2026 or 04-Mar-2026. Enter the one that is meant.");
  }

  @ParameterizedTest
  @CsvSource({
    "today, 2026-01-31",
    "Heute, 2026-01-31",
    "yesterday, 2026-01-30",
    "-2d, 2026-01-29",
    "−2d, 2026-01-29",
    "+1w, 2026-02-07",
    "+1m, 2026-02-28",
    "+ 3 m, 2026-04-30",
    "-1y, 2025-01-31",
    "13-Nov-2025, 2025-11-13"
  })
  void readsWordsWhereTodayIsGiven(String text, LocalDate day) {
    assertThat(DayReader.read(text, TODAY).value()).contains(day);
  }

  @Property(seed = "20261122")
  void readsBackWhatItShows(
      @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate day) {
    assertThat(DayReader.read(LevelText.day(day)).value()).contains(day);
    assertThat(DayReader.read(day.toString()).value()).contains(day);
  }

  @Property(seed = "20261122")
  void survivesWhateverIsSent(@ForAll String text) {
    DayReader.read(text, TODAY).problem().ifPresent(p -> assertThat(p.text()).isNotBlank());
  }
}
