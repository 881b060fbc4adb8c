package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.rules.Severity;

class AcknowledgementTargetTest {

  /** 13-Nov-2026 is a Friday (R: {@code weekdays(as.Date("2026-11-13"))}). */
  @ParameterizedTest
  @CsvSource({
    "POSSIBLE_RELAPSE_OR_FAILURE, 2026-11-13, 2026-11-17",
    "POSSIBLE_MOLECULAR_RELAPSE, 2026-11-14, 2026-11-17",
    "POSSIBLE_MOLECULAR_RELAPSE, 2026-11-16, 2026-11-18",
    "WARNING, 2026-11-13, 2026-11-27",
    "INFORMATION, 2026-11-11, 2026-11-25"
  })
  void deliveredAreTwoWorkingDaysFromAPossibleMolecularRelapseOnAndTenBelow(
      Severity severity, LocalDate opened, LocalDate dueBy) {
    assertThat(AcknowledgementTarget.DELIVERED.dueBy(severity, opened)).isEqualTo(dueBy);
  }

  @Test
  void isReadAsItWasWritten() {
    AcknowledgementTarget target = AcknowledgementTarget.read("60 20 5 2 1");
    assertThat(target.days(Severity.INFORMATION)).isEqualTo(60);
    assertThat(target.days(Severity.POSSIBLE_RELAPSE_OR_FAILURE)).isEqualTo(1);
    assertThat(AcknowledgementTarget.read(target.written())).isEqualTo(target);
  }

  @Test
  void everySeverityHasADayAndNoneIsFarAway() {
    Map<Severity, Integer> days = new EnumMap<>(AcknowledgementTarget.DELIVERED.workingDays());
    days.put(Severity.WATCH, 61);
    assertThatIllegalArgumentException().isThrownBy(() -> new AcknowledgementTarget(days));
    days.put(Severity.WATCH, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> new AcknowledgementTarget(days));
    days.remove(Severity.WATCH);
    assertThatIllegalArgumentException().isThrownBy(() -> new AcknowledgementTarget(days));
  }
}
