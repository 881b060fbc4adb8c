package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailDeliveryTest {

  @Test
  void waitsTwiceAsLongEachTimeAndAtMostAnHour() {
    assertThat(
            IntStream.rangeClosed(1, 8).mapToObj(MailDelivery::pauseAfter).map(Duration::toMinutes))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
  }

  /** 1 + 2 + 4 + 8 + 16 + 32 = 63 minutes, then five hours: 363 minutes between first and last. */
  @Test
  void givesUpAboutSixHoursAfterTheFirstAttempt() {
    long minutes =
        IntStream.range(1, MailDelivery.MOST_ATTEMPTS)
            .mapToObj(MailDelivery::pauseAfter)
            .mapToLong(Duration::toMinutes)
            .sum();
    assertThat(minutes).isEqualTo(363);
  }
}
