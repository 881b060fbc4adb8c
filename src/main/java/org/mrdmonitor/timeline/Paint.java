package org.mrdmonitor.timeline;

/** The colours of a chart on white paper; the style sheet overrides them by class. */
final class Paint {

  static final String INK = "#14212e";
  static final String MUTED = "#5b6b7a";
  static final String GRID = "#d9e0e6";
  static final String PAPER = "#fff";
  static final String THRESHOLD = "#7a5200";
  static final String ALERT = "#8a1c3b";
  static final String TREATMENT = "#d7e3ee";
  static final String GAP = "#eef1f4";

  private Paint() {}
}
