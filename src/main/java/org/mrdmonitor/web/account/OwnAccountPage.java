package org.mrdmonitor.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.PasswordChanges;
import org.mrdmonitor.security.Sessions;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.security.Tokens;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** What a person can do about the own account: password, sessions, tokens. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Authenticated // in whatever role
public class OwnAccountPage {

  private static final int LONGEST_LABEL = 100;
  private static final Duration LONGEST_LIFE = Duration.ofDays(365);

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance own(
        List<SessionLine> sessions, List<TokenLine> tokens, List<Choice> lives, FormErrors errors);

    static native TemplateInstance token(String token);
  }

  /** A token in the list. */
  public record TokenLine(UUID id, String label, String expires, Optional<String> lastUsed) {

    /** The address at which it is revoked. */
    public String revocation() {
      return "/account/tokens/" + id + "/revocation";
    }

    static TokenLine of(Tokens.Token token) {
      return new TokenLine(
          token.id(),
          token.label(),
          Moments.text(token.expiresAt()),
          token.lastUsedAt().map(Moments::text));
    }
  }

  private final SignedIn signedIn;
  private final PasswordChanges passwords;
  private final Sessions sessions;
  private final Tokens tokens;
  private final Shell shell;

  OwnAccountPage(
      SignedIn signedIn, PasswordChanges passwords, Sessions sessions, Tokens tokens, Shell shell) {
    this.signedIn = signedIn;
    this.passwords = passwords;
    this.sessions = sessions;
    this.tokens = tokens;
    this.shell = shell;
  }

  @GET
  public TemplateInstance show() {
    return page(FormErrors.none());
  }

  /** All sessions end, this one too: the way on is through the door. */
  @POST
  @Path("password")
  public Response changePassword(
      @RestForm @DefaultValue("") String present, @RestForm @DefaultValue("") String password) {
    Actor actor = signedIn.actor();
    FormErrors errors =
        PasswordProblem.of(password, actor.name(), shell.messages(AccountMessages.class));
    if (!errors.any() && !passwords.own(actor, present, password)) {
      errors = FormErrors.of("present", words().present_not_right());
    }
    return errors.any() ? refused(errors) : Response.seeOther(URI.create("/sign-in")).build();
  }

  @POST
  @Path("sessions/{id}/ending")
  public Response endSession(@RestPath UUID id) {
    sessions.endOwn(signedIn.actor(), id);
    return Response.seeOther(URI.create("/account")).build();
  }

  /** Not a redirect: the token is shown in this one answer and nowhere else. */
  @POST
  @Path("tokens")
  public Response makeToken(
      @RestForm @DefaultValue("") String label, @RestForm @DefaultValue("30") String days) {
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      return refused(FormErrors.of("label", words().token_label_needed()));
    }
    Duration life =
        days.equals("365") ? LONGEST_LIFE : Duration.ofDays(days.equals("90") ? 90 : 30);
    return Response.ok(Templates.token(tokens.issue(signedIn.actor(), label, life))).build();
  }

  @POST
  @Path("tokens/{id}/revocation")
  public Response revoke(@RestPath UUID id) {
    tokens.revoke(signedIn.actor(), id);
    return Response.seeOther(URI.create("/account")).build();
  }

  private Response refused(FormErrors errors) {
    return Response.status(422).entity(page(errors)).build();
  }

  private TemplateInstance page(FormErrors errors) {
    Actor actor = signedIn.actor();
    return Templates.own(
        sessions.liveOf(actor.accountId()).stream()
            .map(one -> SessionLine.of(one, signedIn.session(), "/account/sessions/"))
            .toList(),
        tokens.of(actor).stream().map(TokenLine::of).toList(),
        List.of(
            new Choice("30", words().days_30()),
            new Choice("90", words().days_90()),
            new Choice("365", words().days_365())),
        errors);
  }

  private AdminMessages words() {
    return shell.messages(AdminMessages.class);
  }
}
