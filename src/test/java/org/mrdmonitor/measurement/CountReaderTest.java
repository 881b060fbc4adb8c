package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "41200",
        "41 200",
        "41\u00a0200",
        "41,200",
        "41.200",
        "41'200",
        "41200.0",
        " 41200 "
      })
  void readsACount(String text) {
    assertThat(CountReader.read(text).value()).contains(OptionalLong.of(41_200));
  }

  @ParameterizedTest
  @CsvSource({"5e5, 500000", "1E+06, 1000000", "2x10^6, 2000000", "1×10⁶, 1000000", "0, 0"})
  void readsPowersOfTen(String text, long count) {
    assertThat(CountReader.read(text).value()).contains(OptionalLong.of(count));
  }

  @Test
  void readsNothingAsNotGiven() {
    assertThat(CountReader.read(" ").value()).contains(OptionalLong.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, count.form",
    "12.5, count.form",
    "many, count.form",
    "1e, count.form",
    "NaN, count.form",
    "٤١٢, count.form",
    "1000000000001, count.too-many",
    "1e13, count.too-many",
    "9e99, count.too-many"
  })
  void refusesWhatIsNotACount(String text, String key) {
    assertThat(CountReader.read(text).problem().map(ReadingProblem::key)).contains(key);
  }

  @Property(seed = "20261122")
  void readsBackWhatItShows(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long count) {
    assertThat(CountReader.read(LevelText.count(count)).value()).contains(OptionalLong.of(count));
  }
}
