package org.mrdmonitor.rules;

import java.util.Locale;

/** What people made of a finding, or that a correction removed its basis. */
public enum FindingState {
  /** Nobody has looked at it. */
  OPEN,
  ACKNOWLEDGED,
  CLOSED,
  /** Set aside by a person with a coded reason. */
  OVERRIDDEN,
  /** A correction, a voiding or a new version of the rule removed its basis. */
  WITHDRAWN;

  /** The code of the interchange formats. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
