package org.mrdmonitor.store;

import java.util.Locale;

/** Why a patient's data are read; every reading is in the audit trail with its purpose (SE-30). */
public enum Purpose {
  VIEW,
  EXPORT,
  PRINT;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
