package org.mrdmonitor.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * The three sheets of an exchange: {@code patients.csv}, {@code events.csv}, {@code results.csv}.
 */
public enum Sheet {
  PATIENTS("patients", PatientFields.ALL, PatientFields.REQUIRED),
  EVENTS("events", withPatient(EventFields.ALL), withPatient(EventFields.REQUIRED)),
  RESULTS("results", withPatient(ResultFields.ALL), withPatient(ResultFields.REQUIRED));

  /** The column that says whose row it is; the hospital's identifier. */
  public static final String PATIENT_ID = PatientFields.PATIENT_ID;

  private final String code;
  private final List<String> columns;
  private final List<String> required;

  Sheet(String code, List<String> columns, List<String> required) {
    this.code = code;
    this.columns = columns;
    this.required = required;
  }

  private static List<String> withPatient(List<String> fields) {
    return Stream.concat(Stream.of(PatientFields.PATIENT_ID), fields.stream()).toList();
  }

  /** The name of the file without its ending, and of the sheet of a workbook. */
  public String code() {
    return code;
  }

  /** All columns in the order in which they are written; read in any order. */
  public List<String> columns() {
    return columns;
  }

  /** The columns without which a file cannot be read. */
  public List<String> required() {
    return required;
  }
}
