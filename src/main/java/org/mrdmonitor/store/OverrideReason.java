package org.mrdmonitor.store;

/** Why a finding is overridden, as a code that can be counted per rule (UI-64). */
public enum OverrideReason {
  KNOWN_CAUSE("known cause, followed elsewhere"),
  ASSAY_CHANGE("change of assay or laboratory"),
  SAMPLE_DOUBTFUL("sample doubtful"),
  RULE_DOES_NOT_APPLY("rule does not apply to this patient"),
  OTHER("other");

  private final String word;

  OverrideReason(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
