package org.mrdmonitor.web.timeline;

/** How much of a timeline is printed. */
enum Printed {
  /** One sheet, with as many of the newest results as it holds. */
  ONE_SHEET,
  /** Everything, on as many sheets as it needs. */
  ALL;

  /** Reads the word of an address; everything but {@code all} is one sheet. */
  static Printed parse(String text) {
    return text.equals("all") ? ALL : ONE_SHEET;
  }

  Printed other() {
    return this == ALL ? ONE_SHEET : ALL;
  }
}
