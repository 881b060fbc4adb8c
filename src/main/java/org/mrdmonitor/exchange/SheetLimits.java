package org.mrdmonitor.exchange;

/**
 * How much of a source is taken in, so that memory stays bounded whatever is sent.
 *
 * @param bytes of one file
 * @param rows of one sheet
 * @param failures listed in all; reading ends there
 */
public record SheetLimits(long bytes, int rows, int failures) {

  /** 64 MiB, 200 000 rows, 1 000 failures. */
  public static final SheetLimits USUAL = new SheetLimits(64L << 20, 200_000, 1_000);
}
