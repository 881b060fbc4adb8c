package org.mrdmonitor.web.timeline;

import org.mrdmonitor.store.Authorship;
import org.mrdmonitor.store.Remark;
import org.mrdmonitor.timeline.Words;

/**
 * A version of an entry that no longer holds, or the voided one: what it said, and who ended it,
 * when and why.
 */
record VersionLine(String said, String by, String at, String reason) {

  static VersionLine of(String said, Authorship endedBy, Words words) {
    return new VersionLine(
        said,
        endedBy.name(),
        Moment.of(endedBy.at()),
        Remark.said(endedBy.reason(), words.language()));
  }
}
