package org.mrdmonitor.store;

/** What a clinician decided on seeing a finding (UI-60). */
public enum Action {
  REPEAT_SAMPLE("repeat sample"),
  DISCUSS_IN_MDT("discuss in MDT"),
  TREAT("treat"),
  NO_ACTION("no action");

  private final String word;

  Action(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
