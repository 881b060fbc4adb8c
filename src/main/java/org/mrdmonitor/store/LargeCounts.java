package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Counts of many thousands that every worklist shows and nobody decides by. Counting 100 000 rows,
 * or sorting 20 000 into groups, takes longer than all the rest of the page, so such a count is
 * kept for half a minute; a small one is always counted.
 */
@ApplicationScoped
class LargeCounts {

  private static final long LARGE = 5_000;
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MOST_KEYS = 1_000;

  private record Kept(Object answer, Instant until) {}

  private final Map<Object, Kept> counts = new ConcurrentHashMap<>();
  private final Clock clock;

  LargeCounts(Clock clock) {
    this.clock = clock;
  }

  /** The count, or the one of the last half minute where it was large. */
  long of(Object key, LongSupplier counting) {
    return of(key, Long.class, counting::getAsLong, count -> count);
  }

  /**
   * Several counts made at once, or those of the last half minute where they were large.
   *
   * @param size the count that decides whether they are large
   */
  <T> T of(Object key, Class<T> type, Supplier<T> counting, ToLongFunction<T> size) {
    Instant now = clock.instant();
    Kept kept = counts.get(key);
    if (kept != null && now.isBefore(kept.until())) {
      return type.cast(kept.answer());
    }
    T answer = counting.get();
    if (counts.size() >= MOST_KEYS) {
      counts.clear();
    }
    if (size.applyAsLong(answer) >= LARGE) {
      counts.put(key, new Kept(answer, now.plus(KEPT)));
    } else {
      counts.remove(key);
    }
    return answer;
  }
}
