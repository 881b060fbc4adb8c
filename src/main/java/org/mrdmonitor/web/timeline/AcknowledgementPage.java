package org.mrdmonitor.web.timeline;

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
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Change;
import org.mrdmonitor.store.FindingId;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientFiles.FindingFile;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.RecordedFinding;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;

/** Deciding about a finding: what follows from it, or that the rule is wrong here. */
@Path("/findings/{findingId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CLINICIAN_NAME)
public class AcknowledgementPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "finding")
  static class Templates {
    static native TemplateInstance acknowledgement(
        PatientBanner patient, FlagCard card, DecisionForm form, FormErrors errors);

    static native TemplateInstance conflict(
        PatientBanner patient, FlagCard card, DecisionForm form, boolean waiting);
  }

  private final PatientFiles files;
  private final PatientRecords records;
  private final SignedIn signedIn;
  private final Shell shell;

  AcknowledgementPage(PatientFiles files, PatientRecords records, SignedIn signedIn, Shell shell) {
    this.files = files;
    this.records = records;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  @Path("acknowledgement")
  public TemplateInstance form(@RestPath FindingId findingId) {
    FindingFile file = files.finding(signedIn.actor(), findingId);
    return page(file, DecisionForm.of(file.finding().version()), FormErrors.none());
  }

  /** Stores the choice with its reason, or shows the form again with what was typed. */
  @POST
  @Path("acknowledgement")
  public Response acknowledge(@RestPath FindingId findingId, @BeanParam DecisionForm form) {
    FormErrors errors = form.errorsOfAcknowledgement(words());
    if (ofAnother(findingId, form)) {
      return again(
          Response.Status.CONFLICT.getStatusCode(), findingId, form, anotherPatient("reason"));
    }
    return errors.any()
        ? again(UNPROCESSABLE, findingId, form, errors)
        : answer(
            records.acknowledge(
                signedIn.actor(),
                findingId,
                form.version(),
                form.chosenAction().orElseThrow(),
                form.reason()),
            form);
  }

  /** Sets the finding aside with a coded reason. */
  @POST
  @Path("override")
  public Response override(@RestPath FindingId findingId, @BeanParam DecisionForm form) {
    FormErrors errors = form.errorsOfOverride(words());
    if (ofAnother(findingId, form)) {
      return again(
          Response.Status.CONFLICT.getStatusCode(),
          findingId,
          form,
          anotherPatient("override-reason"));
    }
    return errors.any()
        ? again(UNPROCESSABLE, findingId, form, errors)
        : answer(
            records.override(
                signedIn.actor(),
                findingId,
                form.version(),
                form.chosenCode().orElseThrow(),
                form.reason()),
            form);
  }

  private Response answer(Change<RecordedFinding> change, DecisionForm form) {
    if (change instanceof Change.Done<RecordedFinding> done) {
      return Response.seeOther(URI.create("/patients/" + done.now().patient())).build();
    }
    FindingFile file = files.finding(signedIn.actor(), current(change).id());
    return Response.status(Response.Status.CONFLICT)
        .entity(
            Templates.conflict(
                TimelineView.banner(file.file()),
                FlagCard.of(file, shell.language().locale()),
                form,
                file.finding().state().waiting()))
        .build();
  }

  private static RecordedFinding current(Change<RecordedFinding> change) {
    if (change instanceof Change.Overtaken<RecordedFinding> overtaken) {
      return overtaken.current();
    }
    return ((Change.Refused<RecordedFinding>) change).current();
  }

  private boolean ofAnother(FindingId findingId, DecisionForm form) {
    return form.ofAnother(files.finding(signedIn.actor(), findingId).finding().patient());
  }

  private FormErrors anotherPatient(String field) {
    return FormErrors.of(field, shell.messages(LayoutMessages.class).another_patient());
  }

  private Response again(int status, FindingId findingId, DecisionForm form, FormErrors errors) {
    FindingFile file = files.finding(signedIn.actor(), findingId);
    return Response.status(status).entity(page(file, form, errors)).build();
  }

  private TemplateInstance page(FindingFile file, DecisionForm form, FormErrors errors) {
    return Templates.acknowledgement(
        TimelineView.banner(file.file()),
        FlagCard.of(file, shell.language().locale()),
        form,
        errors);
  }

  private FlagMessages words() {
    return shell.messages(FlagMessages.class);
  }
}
