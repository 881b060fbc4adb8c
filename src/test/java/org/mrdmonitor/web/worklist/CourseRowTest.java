package org.mrdmonitor.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.rules.Severity;

class CourseRowTest {

  private static final Item WARNING = item("rising-trend", Severity.WARNING, false);
  private static final Item RELAPSE =
      item("cml-tfr-loss-of-mmr", Severity.POSSIBLE_MOLECULAR_RELAPSE, false);
  private static final Item OF_EQUAL_RANK =
      item("aml-2021-conversion", Severity.POSSIBLE_MOLECULAR_RELAPSE, false);

  @Test
  void isAboutItsMostSevereFinding() {
    CourseRow row = row(WARNING, RELAPSE, OF_EQUAL_RANK);
    assertThat(row.lead()).isEqualTo(RELAPSE);
    assertThat(row.others()).containsExactly(WARNING, OF_EQUAL_RANK);
    assertThat(row.stated()).isEqualTo(RELAPSE);
  }

  @Test
  void saysTheStateOfTheFindingThatNobodyLookedAtInTime() {
    Item late = item("rapid-rise", Severity.WARNING, true);
    assertThat(row(late, RELAPSE).stated()).isEqualTo(late);
    assertThat(row(late, RELAPSE).lead()).isEqualTo(RELAPSE);
  }

  private static Item item(String rule, Severity severity, boolean late) {
    return new Item(
        "/findings/" + rule,
        rule,
        severity,
        "",
        "open",
        "01-Nov-2026",
        "15-Nov-2026",
        late,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static CourseRow row(Item... items) {
    return new CourseRow(
        Optional.empty(),
        "/patients/1",
        "1",
        OptionalInt.empty(),
        "CML",
        "BCR::ABL1",
        "pb",
        new RawString(""),
        Optional.empty(),
        "",
        0,
        false,
        0,
        Optional.empty(),
        Next.of(Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 23)),
        List.of(items));
  }
}
