package org.mrdmonitor.rules;

import java.util.Locale;

/** What people made of a finding, or that a correction removed its basis. */
public enum FindingState {
  /** Nobody has looked at it. */
  OPEN("open"),
  ACKNOWLEDGED("acknowledged"),
  /** A later result no longer met the criterion, or a person decided. */
  CLOSED("closed"),
  /** Set aside by a person with a coded reason. */
  OVERRIDDEN("overridden"),
  /** A correction, a voiding or a new version of the rule removed its basis. */
  WITHDRAWN("withdrawn – data corrected");

  private final String word;

  FindingState(String word) {
    this.word = word;
  }

  /** The words on pages. */
  public String word() {
    return word;
  }

  /** The code of the interchange formats. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it waits for somebody: it stands on the worklist. */
  public boolean waiting() {
    return this == OPEN || this == ACKNOWLEDGED;
  }
}
