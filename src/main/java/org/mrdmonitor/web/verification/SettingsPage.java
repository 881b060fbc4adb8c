package org.mrdmonitor.web.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
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
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.VerificationRule;
import org.mrdmonitor.store.VerificationSettings;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/**
 * What the administrator's centres ask of a second person. A dry run tells numbers and names no
 * patient; nothing is saved that was not tried before.
 */
@Path("/admin/verification")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class SettingsPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "verification")
  static class Templates {
    static native TemplateInstance centres(List<SettingsView.Row> rows);

    static native TemplateInstance choice(SettingsView view, FormErrors errors);
  }

  private final VerificationSettings settings;
  private final Centres centres;
  private final SignedIn signedIn;
  private final Shell shell;

  SettingsPage(VerificationSettings settings, Centres centres, SignedIn signedIn, Shell shell) {
    this.settings = settings;
    this.centres = centres;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance centres() {
    List<VerificationSettings.Standing> standing = settings.standing(signedIn.actor());
    return Templates.centres(
        centres.of(signedIn.actor()).stream()
            .flatMap(
                centre ->
                    standing.stream()
                        .filter(each -> each.centre().equals(centre.id()))
                        .map(each -> SettingsView.Row.of(centre, each, words())))
            .toList());
  }

  @GET
  @Path("{centre}")
  public TemplateInstance choice(@RestPath String centre) {
    Centre subject = subject(centre);
    VerificationSettings.Standing standing = standing(subject);
    SettingsForm form = SettingsForm.of(standing.rule(), version(standing));
    return page(subject, form, Optional.empty(), FormErrors.none());
  }

  /** Tries the choice, or makes it where exactly this was tried before. */
  @POST
  @Path("{centre}")
  public Response choose(@RestPath String centre, @BeanParam SettingsForm form) {
    Centre subject = subject(centre);
    VerificationRule rule =
        form.chosen().orElseThrow(() -> new BadRequestException("A way and a use are chosen."));
    if (!form.saves() || !form.triedOut(rule)) {
      return answer(200, subject, form, rule, FormErrors.none());
    }
    if (!form.reasonFits()) {
      FormErrors errors = FormErrors.of("reason", words().settings_reason_needed());
      return answer(UNPROCESSABLE, subject, form, rule, errors);
    }
    Optional<VerificationSettings.DryRun> done =
        settings.choose(signedIn.actor(), subject.id(), rule, form.version(), form.reason());
    if (done.isPresent()) {
      return Response.seeOther(URI.create("/admin/verification")).build();
    }
    SettingsForm now = SettingsForm.of(rule, version(standing(subject)));
    now.reason = form.reason;
    FormErrors errors = FormErrors.of("way", words().overtaken());
    return answer(Response.Status.CONFLICT.getStatusCode(), subject, now, rule, errors);
  }

  private Response answer(
      int status, Centre centre, SettingsForm form, VerificationRule rule, FormErrors errors) {
    VerificationSettings.DryRun tried = settings.tryOut(signedIn.actor(), centre.id(), rule);
    return Response.status(status).entity(page(centre, form, Optional.of(tried), errors)).build();
  }

  private TemplateInstance page(
      Centre centre,
      SettingsForm form,
      Optional<VerificationSettings.DryRun> tried,
      FormErrors errors) {
    Optional<VerificationRule> rule = form.chosen();
    return Templates.choice(
        new SettingsView(
            centre,
            form,
            tried,
            rule.map(SettingsForm::name).orElse(""),
            rule.filter(VerificationRule::leavesOut).isPresent(),
            settings.choices(signedIn.actor(), centre.id()).stream()
                .map(choice -> SettingsView.Made.of(choice, words()))
                .toList()),
        errors);
  }

  private VerificationSettings.Standing standing(Centre centre) {
    return settings.standing(signedIn.actor()).stream()
        .filter(each -> each.centre().equals(centre.id()))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static int version(VerificationSettings.Standing standing) {
    return standing.choice().map(VerificationSettings.Choice::version).orElse(0);
  }

  private Centre subject(String centre) {
    return centres.of(signedIn.actor()).stream()
        .filter(one -> one.id().toString().equals(centre))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private VerificationMessages words() {
    return shell.messages(VerificationMessages.class);
  }
}
