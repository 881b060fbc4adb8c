package org.mrdmonitor.timeline;

/** Whether a result waits for a second person who says that it is right. */
public enum Check {
  /** Verified, or nobody is asked. */
  DONE,
  /** Nobody has verified it yet. */
  WAITS
}
