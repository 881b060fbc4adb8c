package org.mrdmonitor.rules;

import java.util.Locale;

/** How much a finding matters, from least to most; the words are the only ones used on pages. */
public enum Severity {
  INFORMATION("information"),
  WATCH("watch"),
  WARNING("warning"),
  POSSIBLE_MOLECULAR_RELAPSE("possible molecular relapse"),
  POSSIBLE_RELAPSE_OR_FAILURE("possible relapse or failure");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** The code of the interchange formats: {@code possible-molecular-relapse}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
