package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Counts of many thousands that every worklist shows and nobody decides by. Counting 100 000 rows
 * takes longer than all the rest of the page, so such a count is kept for half a minute; a small
 * one is always counted.
 */
@ApplicationScoped
class LargeCounts {

  private static final long LARGE = 5_000;
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MOST_KEYS = 1_000;

  private record Kept(long count, Instant until) {}

  private final Map<Object, Kept> counts = new ConcurrentHashMap<>();
  private final Clock clock;

  LargeCounts(Clock clock) {
    this.clock = clock;
  }

  /** The count, or the one of the last half minute where it was large. */
  long of(Object key, LongSupplier counting) {
    Instant now = clock.instant();
    Kept kept = counts.get(key);
    if (kept != null && now.isBefore(kept.until())) {
      return kept.count();
    }
    long count = counting.getAsLong();
    if (counts.size() >= MOST_KEYS) {
      counts.clear();
    }
    if (count >= LARGE) {
      counts.put(key, new Kept(count, now.plus(KEPT)));
    } else {
      counts.remove(key);
    }
    return count;
  }
}
