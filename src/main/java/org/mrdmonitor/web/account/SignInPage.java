package org.mrdmonitor.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.FormToken;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SessionCookie;
import org.mrdmonitor.security.Sessions;
import org.mrdmonitor.security.SignIn;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** The door of the product. */
@Path("/sign-in")
@Produces(MediaType.TEXT_HTML)
@PermitAll // whoever comes here is not yet known
public class SignInPage {

  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY_REQUESTS = 429;

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance signIn(
        String username, String next, Optional<UnsentForm> unsent, FormErrors errors);

    static native TemplateInstance unsent(UnsentForm unsent);
  }

  private final SignIn signIn;
  private final Accounts accounts;
  private final Sessions sessions;
  private final FormToken formToken;
  private final Shell shell;

  SignInPage(
      SignIn signIn, Accounts accounts, Sessions sessions, FormToken formToken, Shell shell) {
    this.signIn = signIn;
    this.accounts = accounts;
    this.sessions = sessions;
    this.formToken = formToken;
    this.shell = shell;
  }

  /** The door; with a form in the hand of the person whose session ended before it was sent. */
  @GET
  public Response form(@RestQuery @DefaultValue("") String next, @Context RoutingContext request) {
    if (!accounts.exist()) {
      return Response.seeOther(URI.create("/setup")).build();
    }
    return Response.ok(Templates.signIn("", next, UnsentForm.of(request), FormErrors.none()))
        .build();
  }

  @POST
  public Response attempt(
      @RestForm @DefaultValue("") String username,
      @RestForm @DefaultValue("") String password,
      @RestForm @DefaultValue("") String next,
      @RestForm("unsent-path") @DefaultValue("") String unsentPath,
      @RestForm("unsent-body") @DefaultValue("") String unsentBody,
      @HeaderParam(HttpHeaders.USER_AGENT) @DefaultValue("") String userAgent,
      HttpServerRequest request) {
    SignIn.Outcome outcome = signIn.attempt(username, password, userAgent);
    Optional<UnsentForm> unsent = UnsentForm.of(unsentPath, unsentBody);
    if (outcome instanceof SignIn.Opened opened) {
      boolean theSame =
          sessions.formerAccount(request).filter(opened.actor().accountId()::equals).isPresent();
      SessionCookie.SESSION.write(request, opened.secret());
      SessionCookie.VISITOR.remove(request);
      if (unsent.isPresent() && theSame) {
        formToken.bindTo(opened);
        return Response.ok(Templates.unsent(unsent.get())).build();
      }
      return Response.seeOther(LocalTarget.of(next).orElseGet(() -> home(opened.actor()))).build();
    }
    if (outcome instanceof SignIn.Delayed delayed) {
      return later(delayed.delay(), username, next, unsent);
    }
    return again(UNPROCESSABLE, username, next, unsent, messages().not_right()).build();
  }

  private Response later(
      Duration delay, String username, String next, Optional<UnsentForm> unsent) {
    long seconds = delay.plusMillis(999).toSeconds();
    return again(TOO_MANY_REQUESTS, username, next, unsent, messages().wait_before_next(seconds))
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .build();
  }

  private static Response.ResponseBuilder again(
      int status, String username, String next, Optional<UnsentForm> unsent, String message) {
    return Response.status(status)
        .entity(Templates.signIn(username, next, unsent, FormErrors.of("username", message)));
  }

  /** The first page that the person may see. */
  private static URI home(Actor actor) {
    if (actor.has(Role.CLINICIAN) || actor.has(Role.COORDINATOR)) {
      return URI.create("/");
    }
    return URI.create(actor.has(Role.ADMINISTRATOR) ? "/admin" : "/admin/audit");
  }

  private AccountMessages messages() {
    return shell.messages(AccountMessages.class);
  }
}
