package org.mrdmonitor.web.deadline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Account;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.AcknowledgementTargets;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** By when findings are to be looked at, at each of the administrator's centres (UI-62). */
@Path("/admin/targets")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class TargetsPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "deadline")
  static class Templates {
    static native TemplateInstance targets(List<TargetView.Standing> rows);

    static native TemplateInstance choice(TargetView view, FormErrors errors);
  }

  private final AcknowledgementTargets targets;
  private final Centres centres;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Shell shell;

  TargetsPage(
      AcknowledgementTargets targets,
      Centres centres,
      Accounts accounts,
      SignedIn signedIn,
      Shell shell) {
    this.targets = targets;
    this.centres = centres;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance targets() {
    return Templates.targets(
        centres.of(signedIn.actor()).stream()
            .map(centre -> TargetView.Standing.of(centre, choices(centre)))
            .toList());
  }

  @GET
  @Path("{centre}")
  public TemplateInstance choice(@RestPath String centre) {
    Centre found = found(centre);
    TargetForm form = TargetForm.of(choices(found).stream().findFirst());
    return page(found, form, FormErrors.none());
  }

  @POST
  @Path("{centre}")
  public Response choose(@RestPath String centre, @BeanParam TargetForm form) {
    Centre found = found(centre);
    Optional<Account> second = form.secondOf(people(found));
    FormErrors errors = form.errors(words());
    if (second.isEmpty() && !form.second.equals(TargetForm.NOBODY)) {
      errors = errors.with("second", words().person_needed());
    }
    if (errors.any()) {
      return Response.status(UNPROCESSABLE).entity(page(found, form, errors)).build();
    }
    Optional<AcknowledgementTargets.Choice> made =
        targets.choose(
            signedIn.actor(),
            found.id(),
            form.target(),
            second.map(Account::id),
            form.version,
            form.reason.strip());
    return made.isPresent()
        ? Response.seeOther(URI.create("/admin/targets")).build()
        : overtaken(found, form);
  }

  private Response overtaken(Centre centre, TargetForm form) {
    form.version = TargetForm.of(choices(centre).stream().findFirst()).version;
    FormErrors errors = FormErrors.of("days-possible-relapse-or-failure", words().overtaken());
    return Response.status(Response.Status.CONFLICT).entity(page(centre, form, errors)).build();
  }

  private TemplateInstance page(Centre centre, TargetForm form, FormErrors errors) {
    return Templates.choice(
        TargetView.of(centre, form, people(centre), choices(centre), words()), errors);
  }

  private List<AcknowledgementTargets.Choice> choices(Centre centre) {
    return targets.choices(signedIn.actor(), centre.id());
  }

  private List<Account> people(Centre centre) {
    return accounts.caringAt(centre.name());
  }

  private Centre found(String centre) {
    return centres.of(signedIn.actor()).stream()
        .filter(one -> one.id().toString().equals(centre))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private DeadlineMessages words() {
    return shell.messages(DeadlineMessages.class);
  }
}
