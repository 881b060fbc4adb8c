package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AlarmTest {

  @Test
  void anAlarmLastsFromTheSampleThatRaisedToTheOneThatEndedIt() {
    List<Alarm> alarms =
        Alarm.stretches(List.of(0, 30, 60, 90, 120), List.of(false, true, true, false, true));

    assertThat(alarms)
        .containsExactly(
            new Alarm(30, OptionalInt.of(90), 2), new Alarm(120, OptionalInt.empty(), 1));
  }

  @Test
  void alarmsThatTouchAreOne() {
    Alarm first = new Alarm(30, OptionalInt.of(90), 2);
    Alarm within = new Alarm(60, OptionalInt.of(120), 1);
    Alarm apart = new Alarm(200, OptionalInt.empty(), 1);

    assertThat(Alarm.joined(List.of(apart, within, first)))
        .containsExactly(new Alarm(30, OptionalInt.of(120), 2), apart);
  }

  @Test
  void anotherRuleOnTheNextSampleBearsAnAlarmOut() {
    Alarm first = new Alarm(30, OptionalInt.of(60), 1);
    Alarm next = new Alarm(60, OptionalInt.of(90), 1);

    assertThat(Alarm.joined(List.of(first, next)))
        .containsExactly(new Alarm(30, OptionalInt.of(90), 2));
  }
}
