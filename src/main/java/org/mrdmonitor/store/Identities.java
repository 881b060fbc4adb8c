package org.mrdmonitor.store;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * New identities in the order in which they are made: UUID version 7 (RFC 9562, section 5.7), a
 * time in milliseconds, a counter of 12 bits and 62 random bits. Rows that come in together lie
 * together in an index, which random identities scatter over all of its pages.
 *
 * <p>Within this process they strictly ascend; a clock that stands still or goes back is passed by
 * counting on.
 */
final class Identities {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int COUNTER_BITS = 12;

  /** Milliseconds and counter of the last identity. */
  private static final AtomicLong LAST = new AtomicLong();

  private Identities() {}

  static UUID next() {
    long now = System.currentTimeMillis() << COUNTER_BITS;
    long moment = LAST.updateAndGet(last -> Math.max(last + 1, now));
    long millis = moment >>> COUNTER_BITS;
    long counter = moment & ((1 << COUNTER_BITS) - 1);
    long upper = (millis << 16) | 0x7000L | counter;
    long lower = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(upper, lower);
  }
}
