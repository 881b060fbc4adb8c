package org.mrdmonitor.simulation;

/** What becomes of a simulated patient after treatment. */
public enum Story {
  /** The reservoir is gone or dying; nothing is ever found but false positives. */
  CURE("cleared"),
  /** A reservoir far below the thresholds of the rules that never grows. */
  DEEP_RESERVOIR("held far below the thresholds"),
  /** A reservoir held within one log of the threshold of the rules, for good. */
  PLATEAU("held within one log of the threshold"),
  /** Growth that is brought under control again, without relapse. */
  BLIP("a rise that falls again by itself"),
  /** Growth that ends in haematological relapse. */
  RELAPSE("relapse");

  private final String words;

  Story(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
