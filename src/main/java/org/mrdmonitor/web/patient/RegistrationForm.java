package org.mrdmonitor.web.patient;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.FieldFailure;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.exchange.PatientFields;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.web.FormErrors;

/** What was typed to register a patient; the names of the fields are those of files. */
public class RegistrationForm {

  @RestForm(PatientFields.PATIENT_ID)
  @DefaultValue("")
  public String hospitalId = "";

  @RestForm(PatientFields.FAMILY_NAME)
  @DefaultValue("")
  public String familyName = "";

  @RestForm(PatientFields.GIVEN_NAME)
  @DefaultValue("")
  public String givenName = "";

  @RestForm(PatientFields.BORN_ON)
  @DefaultValue("")
  public String bornOn = "";

  @RestForm(PatientFields.SEX)
  @DefaultValue("")
  public String sex = "";

  @RestForm(PatientFields.DISEASE)
  @DefaultValue("")
  public String disease = "";

  @RestForm(PatientFields.CENTRE)
  @DefaultValue("")
  public String centre = "";

  /** The mark of this one registration, so that sending it twice registers once. */
  @RestForm
  @DefaultValue("")
  public String key = "";

  static RegistrationForm empty() {
    RegistrationForm form = new RegistrationForm();
    form.key = IdempotencyKey.fresh().toString();
    return form;
  }

  FieldsRead<NewPatient> read(LocalDate today) {
    Map<String, String> fields = new HashMap<>();
    fields.put(PatientFields.PATIENT_ID, hospitalId);
    fields.put(PatientFields.FAMILY_NAME, familyName);
    fields.put(PatientFields.GIVEN_NAME, givenName);
    fields.put(PatientFields.BORN_ON, bornOn);
    fields.put(PatientFields.SEX, sex);
    fields.put(PatientFields.DISEASE, disease);
    fields.put(PatientFields.CENTRE, centre);
    return new PatientFields(Days.typedOn(today)).read(fields);
  }

  static FormErrors errors(FieldsRead<NewPatient> read, Locale language) {
    FormErrors errors = FormErrors.none();
    for (FieldFailure failure : read.failures()) {
      errors = errors.with(failure.field(), failure.problem().in(language));
    }
    return errors;
  }
}
