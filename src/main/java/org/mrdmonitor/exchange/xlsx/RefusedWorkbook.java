package org.mrdmonitor.exchange.xlsx;

import java.io.IOException;

/** The file is no workbook that is taken in; the key names the sentence that says why. */
final class RefusedWorkbook extends IOException {

  private static final long serialVersionUID = 1L;

  private final String key;

  RefusedWorkbook(String key) {
    super(key);
    this.key = key;
  }

  String key() {
    return key;
  }
}
