package org.mrdmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThrottleTest {

  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "192.0.2.2";

  @Inject Database database;

  private final SteppingClock clock = new SteppingClock();
  private Throttle throttle;

  @BeforeEach
  void forgetEverything() {
    database.change("DELETE FROM sign_in_attempts");
    throttle = new Throttle(database, clock);
  }

  @Test
  void fiveFailuresAreFreeAndThenTheWaitDoubles() {
    for (int i = 0; i < 5; i++) {
      assertThat(throttle.attempt("anna", HERE)).isEmpty();
    }
    for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900}) {
      assertThat(throttle.attempt("anna", HERE)).contains(Duration.ofSeconds(seconds));
      clock.step(Duration.ofSeconds(seconds));
      assertThat(throttle.attempt("anna", HERE)).isEmpty();
    }
  }

  @Test
  void guessesFromOneAddressDoNotKeepTheOwnerOutAtAnother() {
    for (int i = 0; i < 50; i++) {
      throttle.attempt("anna", HERE);
    }
    assertThat(throttle.attempt("anna", ELSEWHERE)).isEmpty();
  }

  @Test
  void anAddressThatTriesManyNamesIsSlowedDownForAll() {
    for (int i = 0; i < 20; i++) {
      assertThat(throttle.attempt("name" + i, HERE)).isEmpty();
    }
    assertThat(throttle.attempt("anna", HERE)).isPresent();
    assertThat(throttle.attempt("anna", ELSEWHERE)).isEmpty();
  }

  @Test
  void aSuccessForgetsTheFailuresOfTheAccount() {
    for (int i = 0; i < 5; i++) {
      throttle.attempt("anna", HERE);
    }
    throttle.succeeded("anna", HERE);
    assertThat(throttle.attempt("anna", HERE)).isEmpty();
  }

  @Test
  void anHourWithoutAFailureForgetsThem() {
    for (int i = 0; i < 5; i++) {
      throttle.attempt("anna", HERE);
    }
    clock.step(Duration.ofMinutes(61));
    for (int i = 0; i < 5; i++) {
      assertThat(throttle.attempt("anna", HERE)).isEmpty();
    }
  }

  @Test
  void twoHundredAttemptsAtOnceGetNoMoreThanTheFreeOnes() throws InterruptedException {
    AtomicInteger tried = new AtomicInteger();
    ExecutorService guessers = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 200; i++) {
      guessers.submit(
          () -> {
            if (throttle.attempt("anna", HERE).isEmpty()) {
              tried.incrementAndGet();
            }
          });
    }
    guessers.shutdown();
    assertThat(guessers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(tried).hasValue(5);
  }

  /** Stands still until it is told to go on. */
  private static final class SteppingClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    void step(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
