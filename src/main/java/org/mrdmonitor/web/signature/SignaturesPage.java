package org.mrdmonitor.web.signature;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Reauthentication;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.PatientSignatures;
import org.mrdmonitor.store.PatientSignatures.Draft;
import org.mrdmonitor.store.PatientSignatures.SignatureFile;
import org.mrdmonitor.store.Signature;
import org.mrdmonitor.store.SignatureId;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;

/**
 * The signatures of a patient's record: the content is looked at, then signed with the password;
 * unlocking wants a reason and voids the signature.
 */
@Path("/patients/{patientId}/signatures")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class SignaturesPage {

  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  @CheckedTemplate(basePath = "signature")
  static class Templates {
    static native TemplateInstance signatures(
        PatientBanner patient,
        List<SignatureLine> lines,
        Optional<String> lockedUpTo,
        Optional<DraftView> draft,
        SignatureForm form,
        FormErrors errors);

    static native TemplateInstance unlocking(
        PatientBanner patient,
        SignatureLine line,
        List<SignatureLine> voided,
        SignatureForm form,
        FormErrors errors);
  }

  private final PatientSignatures signatures;
  private final PatientRecords records;
  private final Reauthentication reauthentication;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  SignaturesPage(
      PatientSignatures signatures,
      PatientRecords records,
      Reauthentication reauthentication,
      SignedIn signedIn,
      Shell shell,
      Clock clock) {
    this.signatures = signatures;
    this.records = records;
    this.reauthentication = reauthentication;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance signatures(@RestPath PatientId patientId) {
    SignatureForm form = new SignatureForm();
    form.upTo = LevelText.day(LocalDate.now(clock));
    return page(open(patientId), Optional.empty(), form, FormErrors.none());
  }

  /** Shows what would be signed, or signs what was shown. */
  @POST
  public Response sign(@RestPath PatientId patientId, @BeanParam SignatureForm form) {
    if (form.isOfAnother(patientId)) {
      FormErrors another = FormErrors.of("up_to", anotherPatient());
      return answer(CONFLICT, patientId, Optional.empty(), form, another);
    }
    FormErrors errors = form.errors(LocalDate.now(clock), words());
    if (errors.any()) {
      return answer(UNPROCESSABLE, patientId, Optional.empty(), form, errors);
    }
    LocalDate upTo = form.day(LocalDate.now(clock)).orElseThrow();
    Draft draft = signatures.draft(signedIn.actor(), patientId, upTo);
    if (draft.isEmpty()) {
      FormErrors empty = FormErrors.of("up_to", words().nothing_to_sign());
      return answer(UNPROCESSABLE, patientId, Optional.empty(), form, empty);
    }
    if (!form.signs() || !form.shown().equals(draft.hash())) {
      FormErrors changed =
          form.signs() ? FormErrors.of("up_to", words().changed_meanwhile()) : errors;
      int status = form.signs() ? CONFLICT : OK;
      return answer(status, patientId, Optional.of(draft), form, changed);
    }
    return signed(patientId, draft, form);
  }

  private Response signed(PatientId patientId, Draft draft, SignatureForm form) {
    Reauthentication.Outcome outcome = reauthentication.confirm(signedIn.actor(), form.password());
    if (!(outcome instanceof Reauthentication.Confirmed confirmed)) {
      boolean delayed = outcome instanceof Reauthentication.Delayed;
      String sentence = delayed ? words().password_delayed() : words().password_not_right();
      return answer(
          delayed ? TOO_MANY : UNPROCESSABLE,
          patientId,
          Optional.of(draft),
          form,
          FormErrors.of("password", sentence));
    }
    Optional<Signature> signature =
        records.sign(
            signedIn.actor(),
            confirmed.account().displayName(),
            patientId,
            draft.upTo(),
            form.chosenMeaning().orElseThrow(),
            draft.hash());
    return signature.isPresent()
        ? Response.seeOther(address(patientId)).build()
        : answer(
            CONFLICT,
            patientId,
            Optional.of(signatures.draft(signedIn.actor(), patientId, draft.upTo())),
            form,
            FormErrors.of("up_to", words().changed_meanwhile()));
  }

  /** The text the signature is bound to; its SHA-256 is that of the signature. */
  @GET
  @Path("{signatureId}/content")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  public Response content(@RestPath PatientId patientId, @RestPath SignatureId signatureId) {
    return Response.ok(signatures.content(signedIn.actor(), patientId, signatureId))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"signed-content.txt\"")
        .build();
  }

  @GET
  @Path("{signatureId}/unlocking")
  public TemplateInstance unlocking(
      @RestPath PatientId patientId, @RestPath SignatureId signatureId) {
    return unlocking(patientId, signatureId, new SignatureForm(), FormErrors.none());
  }

  /** Voids the signature and those that cover its days; the reason stays beside them. */
  @POST
  @Path("{signatureId}/unlocking")
  public Response unlock(
      @RestPath PatientId patientId,
      @RestPath SignatureId signatureId,
      @BeanParam SignatureForm form) {
    if (form.isOfAnother(patientId)) {
      FormErrors another = FormErrors.of("reason", anotherPatient());
      return Response.status(CONFLICT)
          .entity(unlocking(patientId, signatureId, form, another))
          .build();
    }
    if (!form.reasonFits()) {
      FormErrors errors =
          FormErrors.of("reason", words().reason_needed(SignatureForm.LONGEST_REASON));
      return Response.status(UNPROCESSABLE)
          .entity(unlocking(patientId, signatureId, form, errors))
          .build();
    }
    List<Signature> voided =
        records.unlock(signedIn.actor(), patientId, signatureId, form.reason());
    if (voided.isEmpty()) {
      FormErrors errors = FormErrors.of("reason", words().voided_before());
      return Response.status(CONFLICT)
          .entity(unlocking(patientId, signatureId, form, errors))
          .build();
    }
    return Response.seeOther(address(patientId)).build();
  }

  private TemplateInstance unlocking(
      PatientId patientId, SignatureId signatureId, SignatureForm form, FormErrors errors) {
    SignatureFile file = open(patientId);
    Signature chosen =
        file.signatures().stream()
            .filter(each -> each.id().equals(signatureId))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    List<Signature> covering =
        file.signatures().stream()
            .filter(Signature::stands)
            .filter(each -> !each.upTo().isBefore(chosen.upTo()))
            .toList();
    return Templates.unlocking(
        banner(file),
        SignatureLine.of(List.of(chosen), file.changed()).get(0),
        SignatureLine.of(covering, file.changed()),
        form,
        errors);
  }

  private Response answer(
      int status,
      PatientId patientId,
      Optional<Draft> draft,
      SignatureForm form,
      FormErrors errors) {
    return Response.status(status).entity(page(open(patientId), draft, form, errors)).build();
  }

  private TemplateInstance page(
      SignatureFile file, Optional<Draft> draft, SignatureForm form, FormErrors errors) {
    return Templates.signatures(
        banner(file),
        SignatureLine.of(file.signatures(), file.changed()),
        file.lockedUpTo().map(LevelText::day),
        draft.map(each -> DraftView.of(each, Words.in(shell.language().locale()))),
        form,
        errors);
  }

  private PatientBanner banner(SignatureFile file) {
    return PatientBanner.of(file.patient(), file.diedOn(), LocalDate.now(clock));
  }

  private SignatureFile open(PatientId patientId) {
    return signatures.open(signedIn.actor(), patientId);
  }

  private static URI address(PatientId patientId) {
    return URI.create("/patients/" + patientId + "/signatures");
  }

  /** What was typed is kept, but for the password. */
  private String anotherPatient() {
    return shell.messages(LayoutMessages.class).another_patient();
  }

  private SignatureMessages words() {
    return shell.messages(SignatureMessages.class);
  }
}
