package org.mrdmonitor.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.FirstSetUp;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** The first page of a new installation; gone as soon as an account exists. */
@Path("/setup")
@Produces(MediaType.TEXT_HTML)
@PermitAll // nobody has an account yet; the code of the console is the key
public class SetUpPage {

  private static final URI SIGN_IN = URI.create("/sign-in");

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance setUp(SetUpForm form, FormErrors errors);
  }

  private final FirstSetUp setUp;
  private final Accounts accounts;
  private final Shell shell;

  SetUpPage(FirstSetUp setUp, Accounts accounts, Shell shell) {
    this.setUp = setUp;
    this.accounts = accounts;
    this.shell = shell;
  }

  @GET
  public Response form() {
    if (accounts.exist()) {
      return Response.seeOther(SIGN_IN).build();
    }
    return Response.ok(Templates.setUp(new SetUpForm(), FormErrors.none())).build();
  }

  @POST
  public Response perform(@BeanParam SetUpForm form) {
    AccountMessages words = shell.messages(AccountMessages.class);
    FormErrors errors = form.errors(words);
    if (!errors.any() && !setUp.perform(form.code, form.wish())) {
      errors = FormErrors.of("code", words.code_not_right());
    }
    return errors.any()
        ? Response.status(422).entity(Templates.setUp(form, errors)).build()
        : Response.seeOther(SIGN_IN).build();
  }
}
