package org.mrdmonitor.security;

import java.util.Locale;

/** What a person may do; a person may have several roles. */
public enum Role {
  /** Enters and corrects results, acknowledges findings. */
  CLINICIAN,
  /** Reviews trends, exports timelines. */
  COORDINATOR,
  /** Keeps accounts, centres, assays and rule sets; sees no patient. */
  ADMINISTRATOR,
  /** Reads the audit trail. */
  AUDITOR;

  public static final String CLINICIAN_NAME = "clinician";
  public static final String COORDINATOR_NAME = "coordinator";
  public static final String ADMINISTRATOR_NAME = "administrator";
  public static final String AUDITOR_NAME = "auditor";

  /** The name used by annotations and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
