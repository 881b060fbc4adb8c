package org.mrdmonitor.patient;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened to a patient, as far as rules and the timeline distinguish it. */
public enum EventKind {
  DIAGNOSIS,
  /** A treatment from its first day until its last, where known. */
  THERAPY,
  /** The planned stop of a treatment, in CML the start of treatment-free follow-up. */
  THERAPY_STOP,
  /** Morphological remission reached. */
  REMISSION,
  TRANSPLANT,
  DONOR_LYMPHOCYTES,
  /** Haematological relapse. */
  RELAPSE,
  DEATH,
  NOTE;

  /** The code of the interchange formats: {@code therapy-stop}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<EventKind> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return Arrays.stream(values()).filter(k -> k.code().equals(wanted)).findFirst();
  }

  /**
   * Whether the course of MRD may take another direction from such a day on, so that a fit starts
   * again.
   */
  public boolean changesTreatment() {
    return switch (this) {
      case THERAPY, THERAPY_STOP, TRANSPLANT, DONOR_LYMPHOCYTES -> true;
      case DIAGNOSIS, REMISSION, RELAPSE, DEATH, NOTE -> false;
    };
  }
}
