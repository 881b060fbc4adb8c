package org.mrdmonitor.patient;

import java.util.UUID;

/** The opaque identity of a patient, the only one that appears in an address. */
public record PatientId(UUID value) {

  /** Reads the form that {@link #toString()} writes; JAX-RS uses it for paths. */
  public static PatientId fromString(String text) {
    return new PatientId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
