package org.mrdmonitor.timeline;

/** The colours of a chart on white paper; the style sheet overrides them by class. */
public final class Paint {

  public static final String INK = "#14212e";
  public static final String MUTED = "#5b6b7a";
  public static final String GRID = "#d9e0e6";
  public static final String PAPER = "#fff";
  public static final String THRESHOLD = INK;
  public static final String ALERT = "#8a1c3b";
  public static final String TREATMENT = "#d7e3ee";
  public static final String GAP = "#eef1f4";

  private Paint() {}
}
