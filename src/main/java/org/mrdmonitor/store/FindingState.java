package org.mrdmonitor.store;

import java.util.Locale;

/** Where a finding stands between the rule that raised it and the people who look after it. */
public enum FindingState {
  OPEN("open"),
  ACKNOWLEDGED("acknowledged"),
  /** A later result no longer met the criterion, or a person decided. */
  CLOSED("closed"),
  /** A person said, with a reason, that the rule is wrong here. */
  OVERRIDDEN("overridden"),
  /** A correction removed its basis. */
  WITHDRAWN("withdrawn – data corrected");

  private final String word;

  FindingState(String word) {
    this.word = word;
  }

  /** The words on pages. */
  public String word() {
    return word;
  }

  /** The code of the interchange formats and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static FindingState ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether it still stands on the worklist. */
  public boolean waiting() {
    return this == OPEN || this == ACKNOWLEDGED;
  }
}
