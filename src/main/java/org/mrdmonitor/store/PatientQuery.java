package org.mrdmonitor.store;

import java.util.Optional;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.security.CentreId;

/**
 * Which patients are looked for: words of name or hospital identifier, or a day of birth
 * (1961-05-07, 07-May-1961, 07.05.1961). Every word must begin a word of the patient; case, accents
 * and their Unicode form do not matter. No text means all.
 */
public record PatientQuery(String text, Optional<Disease> disease, Optional<CentreId> centre) {

  public PatientQuery {
    text = text.strip();
  }

  public static PatientQuery of(String text) {
    return new PatientQuery(text, Optional.empty(), Optional.empty());
  }
}
