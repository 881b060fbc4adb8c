package org.mrdmonitor.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes guessing slow. Failures in a row are counted for the account from this address, for the
 * address, and for the account from anywhere; beyond what each allows, the wait doubles from one
 * second to a quarter of an hour. Guesses from elsewhere hardly delay the account's owner (100 are
 * free, the ceiling of NIST SP 800-63B §5.2.2), and no wait lasts for ever.
 */
@ApplicationScoped
class Throttle {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 10;

  private final Database database;
  private final Clock clock;

  Throttle(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What failures are counted for, and how many are free. */
  private record Subject(String key, int free) {}

  private record Count(int failures, Instant lastFailure, Instant blockedUntil) {}

  /**
   * Counts one attempt as a failure before it is tried, so that attempts at the same moment cannot
   * all slip through; {@link #succeeded} takes it back. The answer is how long to wait, in which
   * case nothing was counted; empty where the attempt may go on.
   */
  Optional<Duration> attempt(String username, String address) {
    List<Subject> subjects = subjects(username, address);
    subjects.forEach(this::makeSureItIsKnown);
    return QuarkusTransaction.requiringNew().call(() -> count(subjects));
  }

  private Optional<Duration> count(List<Subject> subjects) {
    Instant now = clock.instant();
    List<Count> counts = subjects.stream().map(this::locked).toList();
    Optional<Instant> until =
        counts.stream().map(Count::blockedUntil).filter(now::isBefore).max(Instant::compareTo);
    if (until.isEmpty()) {
      for (int i = 0; i < counts.size(); i++) {
        store(subjects.get(i), counts.get(i), now);
      }
    }
    return until.map(end -> Duration.between(now, end));
  }

  private void store(Subject subject, Count before, Instant now) {
    boolean forgotten = before.lastFailure.plus(FORGOTTEN_AFTER).isBefore(now);
    int failures = forgotten ? 1 : before.failures + 1;
    database.change(
        "UPDATE sign_in_attempts SET failures = ?, last_failure_at = ?, blocked_until = ?"
            + " WHERE subject = ?",
        failures,
        now,
        now.plus(wait(failures - subject.free)),
        subject.key);
  }

  /** 0 s, 1 s, 2 s, 4 s … 15 min. */
  private static Duration wait(int failuresTooMany) {
    if (failuresTooMany < 0) {
      return Duration.ZERO;
    }
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failuresTooMany, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
  }

  /** The account is itself again; the address only loses this one attempt. */
  void succeeded(String username, String address) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              forgetTheOld();
              subjects(username, address).forEach(this::forgive);
            });
  }

  private void forgetTheOld() {
    database.change(
        "DELETE FROM sign_in_attempts WHERE last_failure_at < ?",
        clock.instant().minus(FORGOTTEN_AFTER));
  }

  private void forgive(Subject subject) {
    if (subject.key.startsWith("address:")) {
      database.change(
          "UPDATE sign_in_attempts SET failures = failures - 1, blocked_until = ?"
              + " WHERE subject = ? AND failures > 0",
          clock.instant(),
          subject.key);
    } else {
      database.change("DELETE FROM sign_in_attempts WHERE subject = ?", subject.key);
    }
  }

  private static List<Subject> subjects(String username, String address) {
    return List.of(
        new Subject("account:" + username, 100),
        new Subject("address:" + address, 20),
        new Subject("pair:" + Secret.presented(username + "@" + address).hash(), 5));
  }

  private Count locked(Subject subject) {
    return database
        .row(
            "SELECT failures, last_failure_at, blocked_until FROM sign_in_attempts"
                + " WHERE subject = ? FOR UPDATE",
            row ->
                new Count(
                    row.getInt("failures"),
                    Database.instant(row, "last_failure_at"),
                    Database.instant(row, "blocked_until")),
            subject.key)
        .orElseGet(() -> new Count(0, Instant.EPOCH, Instant.EPOCH));
  }

  /** So that there is a row to lock. Two at once: the second finds the row of the first. */
  private void makeSureItIsKnown(Subject subject) {
    Function<String, Boolean> isKnown =
        key ->
            database
                .row("SELECT 1 FROM sign_in_attempts WHERE subject = ?", row -> true, key)
                .isPresent();
    if (isKnown.apply(subject.key)) {
      return;
    }
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  database.change(
                      "INSERT INTO sign_in_attempts"
                          + " (subject, failures, last_failure_at, blocked_until)"
                          + " VALUES (?, 0, ?, ?)",
                      subject.key,
                      clock.instant(),
                      Instant.EPOCH));
    } catch (RuntimeException e) {
      if (!isKnown.apply(subject.key)) {
        throw e;
      }
    }
  }
}
