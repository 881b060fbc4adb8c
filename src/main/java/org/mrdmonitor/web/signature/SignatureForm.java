package org.mrdmonitor.web.signature;

import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.store.Signature;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.ShownPatient;

/** What is to be signed and what it means, or why a signature is voided, as sent. */
public class SignatureForm {

  static final int LONGEST_REASON = 300;
  private static final int SHORTEST_REASON = 3;

  @FormParam("step")
  @Nullable String step;

  @FormParam("up_to")
  @Nullable String upTo;

  @FormParam("meaning")
  @Nullable String meaning;

  /** The hash of the content that the page showed. */
  @FormParam("shown")
  @Nullable String shown;

  @FormParam("password")
  @Nullable String password;

  @FormParam(ShownPatient.FIELD)
  @Nullable String patient;

  @FormParam("reason")
  @Nullable String reason;

  public String upTo() {
    return text(upTo).strip();
  }

  public String meaning() {
    return text(meaning);
  }

  String shown() {
    return text(shown);
  }

  String password() {
    return text(password);
  }

  public String reason() {
    return text(reason).strip();
  }

  /** Whether it was filled in under the banner of another patient. */
  boolean isOfAnother(PatientId signed) {
    return ShownPatient.isAnother(patient, signed);
  }

  boolean signs() {
    return "sign".equals(step);
  }

  boolean reasonFits() {
    return reason().length() >= SHORTEST_REASON && reason().length() <= LONGEST_REASON;
  }

  /** The day, where it is one that has come. */
  Optional<LocalDate> day(LocalDate today) {
    return DayReader.read(upTo()).value().filter(day -> !day.isAfter(today));
  }

  Optional<Signature.Meaning> chosenMeaning() {
    return Arrays.stream(Signature.Meaning.values())
        .filter(each -> each.name().equals(meaning))
        .findFirst();
  }

  FormErrors errors(LocalDate today, SignatureMessages words) {
    FormErrors errors = FormErrors.none();
    if (day(today).isEmpty()) {
      errors = errors.with("up_to", words.day_needed());
    }
    return chosenMeaning().isPresent() ? errors : errors.with("meaning", words.meaning_needed());
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent;
  }
}
