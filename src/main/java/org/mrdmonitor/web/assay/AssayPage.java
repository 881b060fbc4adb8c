package org.mrdmonitor.web.assay;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.AssayId;
import org.mrdmonitor.store.AssayVersion;
import org.mrdmonitor.store.Assays;
import org.mrdmonitor.store.Assays.Saved;
import org.mrdmonitor.store.History;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormVersion;
import org.mrdmonitor.web.Shell;

/** One assay of the catalogue: changing it, taking it out of use and back. */
@Path("/admin/assays/{assayId}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class AssayPage {

  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST_REASON = 300;

  private final Assays assays;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  AssayPage(Assays assays, SignedIn signedIn, Shell shell, Clock clock) {
    this.assays = assays;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  @Consumes(MediaType.WILDCARD)
  public TemplateInstance form(@RestPath AssayId assayId) {
    History<AssayVersion> history = history(assayId);
    AssayForm form = AssayForm.of(history.current().content(), history.current().version());
    return page(history, form, Optional.empty(), FormErrors.none());
  }

  @POST
  public Response change(@RestPath AssayId assayId, MultivaluedMap<String, String> fields) {
    AssayForm form = AssayForm.of(fields);
    int version = FormVersion.of(form.at(AssayForm.VERSION));
    if ("lines".equals(fields.getFirst("step"))) {
      return Response.ok(
              page(history(assayId), form.withEmptyLines(), Optional.empty(), FormErrors.none()))
          .build();
    }
    AssayReading read =
        AssayReading.of(form, LocalDate.now(clock), words(), shell.language().locale());
    FormErrors errors = reasonErrors(read.errors(), form);
    return errors.any()
        ? refused(assayId, form, errors)
        : answer(
            assays.change(
                signedIn.actor(), assayId, version, read.assay().orElseThrow(), form.reason()),
            assayId,
            form);
  }

  /** Takes the assay out of use; its versions and all results stay. */
  @POST
  @Path("retirement")
  public Response retire(@RestPath AssayId assayId, MultivaluedMap<String, String> fields) {
    AssayForm form = AssayForm.of(fields);
    int version = FormVersion.of(form.at(AssayForm.VERSION));
    FormErrors errors = reasonErrors(FormErrors.none(), form);
    return errors.any()
        ? refused(assayId, held(assayId, form), errors)
        : answer(
            assays.retire(signedIn.actor(), assayId, version, form.reason()),
            assayId,
            held(assayId, form));
  }

  @POST
  @Path("return")
  public Response bringBack(@RestPath AssayId assayId, MultivaluedMap<String, String> fields) {
    AssayForm form = AssayForm.of(fields);
    int version = FormVersion.of(form.at(AssayForm.VERSION));
    FormErrors errors = reasonErrors(FormErrors.none(), form);
    return errors.any()
        ? refused(assayId, held(assayId, form), errors)
        : answer(
            assays.bringBack(signedIn.actor(), assayId, version, form.reason()),
            assayId,
            held(assayId, form));
  }

  /** The form of what the catalogue holds, with the reason that was typed. */
  private AssayForm held(AssayId assayId, AssayForm typed) {
    AssayVersion current = history(assayId).current();
    return AssayForm.of(current.content(), current.version()).because(typed.reason());
  }

  private FormErrors reasonErrors(FormErrors errors, AssayForm form) {
    boolean fits = !form.reason().isEmpty() && form.reason().length() <= LONGEST_REASON;
    return fits ? errors : errors.with(AssayForm.REASON, words().reason_needed(LONGEST_REASON));
  }

  private Response answer(Saved saved, AssayId assayId, AssayForm form) {
    if (saved instanceof Saved.Overtaken overtaken) {
      return conflict(overtaken.current(), form);
    }
    if (saved instanceof Saved.NameTaken taken) {
      String message = AssaysPage.nameTaken(taken.by(), words());
      return refused(assayId, form, FormErrors.of(AssayForm.NAME, message));
    }
    return Response.seeOther(URI.create("/admin/assays")).build();
  }

  /** What was typed stays, on the version that came first; saving again replaces it knowingly. */
  private Response conflict(AssayVersion current, AssayForm form) {
    return Response.status(Response.Status.CONFLICT)
        .entity(
            page(
                history(current.id()),
                form.on(current.version()),
                Optional.of(words().overtaken()),
                FormErrors.none()))
        .build();
  }

  private Response refused(AssayId assayId, AssayForm form, FormErrors errors) {
    return Response.status(UNPROCESSABLE)
        .entity(page(history(assayId), form, Optional.empty(), errors))
        .build();
  }

  private TemplateInstance page(
      History<AssayVersion> history, AssayForm form, Optional<String> notice, FormErrors errors) {
    return AssaysPage.Templates.assay(AssayView.of(form, history, words()), notice, errors);
  }

  private History<AssayVersion> history(AssayId assayId) {
    return assays.history(signedIn.actor(), assayId);
  }

  private AssayMessages words() {
    return shell.messages(AssayMessages.class);
  }
}
