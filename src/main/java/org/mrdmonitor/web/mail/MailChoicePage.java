package org.mrdmonitor.web.mail;

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
import java.util.List;
import org.mrdmonitor.security.MailSettings;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.MailChoices;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Language;
import org.mrdmonitor.web.Shell;

/** Which mail a person wants; nobody gets any unasked. */
@Path("/account/mail")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class MailChoicePage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "mail")
  static class Templates {
    static native TemplateInstance choice(
        MailChoiceForm form, List<Choice> languages, boolean on, FormErrors errors);
  }

  private final MailChoices choices;
  private final MailSettings settings;
  private final SignedIn signedIn;
  private final Shell shell;

  MailChoicePage(MailChoices choices, MailSettings settings, SignedIn signedIn, Shell shell) {
    this.choices = choices;
    this.settings = settings;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance show() {
    return page(
        MailChoiceForm.of(choices.of(signedIn.actor()), shell.language()), FormErrors.none());
  }

  @POST
  public Response choose(@BeanParam MailChoiceForm form) {
    FormErrors errors = form.errors(words());
    if (errors.any()) {
      return Response.status(UNPROCESSABLE).entity(page(form, errors)).build();
    }
    choices.choose(signedIn.actor(), form.choice());
    return Response.seeOther(URI.create("/account/mail")).build();
  }

  private TemplateInstance page(MailChoiceForm form, FormErrors errors) {
    List<Choice> languages =
        List.of(
            new Choice(Language.EN.code(), words().english()),
            new Choice(Language.DE.code(), words().german()));
    return Templates.choice(form, languages, settings.on(), errors);
  }

  private MailMessages words() {
    return shell.messages(MailMessages.class);
  }
}
