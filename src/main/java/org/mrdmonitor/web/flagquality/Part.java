package org.mrdmonitor.web.flagquality;

import org.mrdmonitor.timeline.flagquality.ExactShare;

/**
 * A share in whole percent with its interval.
 *
 * @param known whether anything can be told
 */
record Part(boolean known, int count, int of, long percent, long low, long high) {

  static Part of(ExactShare share) {
    return share.known()
        ? new Part(
            true,
            share.count(),
            share.of(),
            Math.round(100 * share.value()),
            Math.round(100 * share.low()),
            Math.round(100 * share.high()))
        : new Part(false, 0, 0, 0, 0, 0);
  }
}
