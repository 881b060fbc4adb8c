package org.mrdmonitor.patient;

import java.util.Arrays;
import java.util.Optional;

/** The disease followed, as far as rule sets distinguish it. */
public enum Disease {
  AML("AML", "acute myeloid leukaemia"),
  ALL("ALL", "acute lymphoblastic leukaemia"),
  CML("CML", "chronic myeloid leukaemia"),
  CLL("CLL", "chronic lymphocytic leukaemia"),
  MYELOMA("MM", "multiple myeloma");

  private final String code;
  private final String fullName;

  Disease(String code, String fullName) {
    this.code = code;
    this.fullName = fullName;
  }

  /** The code of the interchange formats and the short name on pages. */
  public String code() {
    return code;
  }

  public String fullName() {
    return fullName;
  }

  /** Reads the code or the full name in any case; empty where none is meant. */
  public static Optional<Disease> parse(String text) {
    String wanted = text.strip();
    return Arrays.stream(values())
        .filter(
            d ->
                d.code.equalsIgnoreCase(wanted)
                    || d.fullName.equalsIgnoreCase(wanted)
                    || d.name().equalsIgnoreCase(wanted))
        .findFirst();
  }
}
