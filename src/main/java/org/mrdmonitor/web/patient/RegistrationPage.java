package org.mrdmonitor.web.patient;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.exchange.PatientFields;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.PatientRecords.Registration;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormKey;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.Shell;

/** Registering a patient by hand. */
@Path("/patients/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CLINICIAN_NAME)
public class RegistrationPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "patient")
  static class Templates {
    static native TemplateInstance registration(
        RegistrationForm form, FormErrors errors, Choices choices);
  }

  /** What the lists of the form offer. */
  record Choices(List<Choice> sexes, List<Choice> diseases, List<Choice> centres) {
    public boolean severalCentres() {
      return centres.size() > 1;
    }
  }

  private final PatientRecords records;
  private final Centres centres;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  RegistrationPage(
      PatientRecords records, Centres centres, SignedIn signedIn, Shell shell, Clock clock) {
    this.records = records;
    this.centres = centres;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance form() {
    return Templates.registration(RegistrationForm.empty(), FormErrors.none(), choices());
  }

  /** Registers and shows the patient, or shows the form again with what is wrong. */
  @POST
  public Response register(@BeanParam RegistrationForm form) {
    FieldsRead<NewPatient> read = form.read(LocalDate.now(clock));
    if (read.value().isEmpty()) {
      return again(form, RegistrationForm.errors(read, shell.language().locale()));
    }
    Registration outcome =
        records.register(signedIn.actor(), read.value().orElseThrow(), FormKey.of(form.key));
    if (outcome instanceof Registration.Registered registered) {
      return Response.seeOther(page(registered.id())).build();
    }
    return again(form, refusal(outcome));
  }

  private FormErrors refusal(Registration outcome) {
    PatientMessages messages = shell.messages(PatientMessages.class);
    return outcome instanceof Registration.UnknownCentre
        ? FormErrors.of(PatientFields.CENTRE, messages.unknown_centre())
        : FormErrors.of(PatientFields.PATIENT_ID, messages.already_registered());
  }

  private Response again(RegistrationForm form, FormErrors errors) {
    return Response.status(UNPROCESSABLE)
        .entity(Templates.registration(form, errors, choices()))
        .build();
  }

  private Choices choices() {
    Actor actor = signedIn.actor();
    PatientMessages own = shell.messages(PatientMessages.class);
    LayoutMessages words = shell.messages(LayoutMessages.class);
    return new Choices(
        List.of(
            new Choice("", words.not_known()),
            new Choice("female", words.sex_female()),
            new Choice("male", words.sex_male()),
            new Choice("other", words.sex_other())),
        Stream.concat(
                Stream.of(new Choice("", own.choose())),
                Arrays.stream(Disease.values())
                    .map(d -> new Choice(d.code(), d.code() + ", " + d.fullName())))
            .toList(),
        centres.of(actor).stream().map(c -> new Choice(c.name(), c.name())).toList());
  }

  private static URI page(PatientId patient) {
    return URI.create("/patients/" + patient);
  }
}
