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
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Assays;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** Adding an assay to the catalogue of one of the administrator's centres. */
@Path("/admin/assays/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class NewAssayPage {

  private static final int UNPROCESSABLE = 422;

  private final Assays assays;
  private final Centres centres;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  NewAssayPage(Assays assays, Centres centres, SignedIn signedIn, Shell shell, Clock clock) {
    this.assays = assays;
    this.centres = centres;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance empty() {
    return page(AssayForm.empty(signedIn.actor().home().toString()), FormErrors.none());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(MultivaluedMap<String, String> fields) {
    AssayForm form = AssayForm.of(fields);
    if ("lines".equals(fields.getFirst("step"))) {
      return Response.ok(page(form.withEmptyLines(), FormErrors.none())).build();
    }
    AssayReading read =
        AssayReading.of(form, LocalDate.now(clock), words(), shell.language().locale());
    Optional<Centre> centre = chosen(form);
    FormErrors errors =
        centre.isEmpty()
            ? read.errors().with(AssayForm.CENTRE, words().centre_needed())
            : read.errors();
    return errors.any()
        ? refused(form, errors)
        : answer(
            assays.add(signedIn.actor(), centre.orElseThrow().id(), read.assay().orElseThrow()),
            form);
  }

  private Response answer(Assays.Saved saved, AssayForm form) {
    return saved instanceof Assays.Saved.NameTaken taken
        ? refused(form, FormErrors.of(AssayForm.NAME, AssaysPage.nameTaken(taken.by(), words())))
        : Response.seeOther(URI.create("/admin/assays")).build();
  }

  private Response refused(AssayForm form, FormErrors errors) {
    return Response.status(UNPROCESSABLE).entity(page(form, errors)).build();
  }

  private TemplateInstance page(AssayForm form, FormErrors errors) {
    List<Choice> choices =
        centres.of(signedIn.actor()).stream()
            .map(centre -> new Choice(centre.id().toString(), centre.name()))
            .toList();
    return AssaysPage.Templates.assay(AssayView.ofNew(form, choices), Optional.empty(), errors);
  }

  private Optional<Centre> chosen(AssayForm form) {
    return centres.of(signedIn.actor()).stream()
        .filter(centre -> centre.id().toString().equals(form.at(AssayForm.CENTRE)))
        .findFirst();
  }

  private AssayMessages words() {
    return shell.messages(AssayMessages.class);
  }
}
