package org.mrdmonitor.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.mrdmonitor.security.Account;
import org.mrdmonitor.security.PasswordChanges;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/**
 * Where a person with a one-time code chooses a password. The code is typed, never in an address.
 */
@Path("/new-password")
@Produces(MediaType.TEXT_HTML)
@PermitAll // the person cannot sign in yet; the one-time code is the key
public class NewPasswordPage {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance newPassword(String code, FormErrors errors);
  }

  private final PasswordChanges passwords;
  private final Shell shell;

  NewPasswordPage(PasswordChanges passwords, Shell shell) {
    this.passwords = passwords;
    this.shell = shell;
  }

  @GET
  public TemplateInstance form() {
    return Templates.newPassword("", FormErrors.none());
  }

  @POST
  public Response choose(
      @RestForm @DefaultValue("") String code, @RestForm @DefaultValue("") String password) {
    FormErrors errors = change(code, password);
    return errors.any()
        ? Response.status(422).entity(Templates.newPassword(code, errors)).build()
        : Response.seeOther(URI.create("/sign-in")).build();
  }

  private FormErrors change(String code, String password) {
    AccountMessages words = shell.messages(AccountMessages.class);
    Optional<Account> account = passwords.accountOf(code);
    if (account.isEmpty()) {
      return FormErrors.of("code", words.code_not_right());
    }
    FormErrors errors = PasswordProblem.of(password, account.get().username(), words);
    if (!errors.any() && !passwords.byCode(code, account.get(), password)) {
      return FormErrors.of("code", words.code_not_right());
    }
    return errors;
  }
}
