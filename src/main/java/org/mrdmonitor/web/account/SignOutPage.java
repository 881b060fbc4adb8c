package org.mrdmonitor.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.mrdmonitor.security.SessionCookie;
import org.mrdmonitor.security.SignIn;
import org.mrdmonitor.security.SignedIn;

/** The way out: the session ends on the server, and the browser forgets what it kept. */
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
@Authenticated // in whatever role
public class SignOutPage {

  @CheckedTemplate(basePath = "account")
  static class Templates {
    static native TemplateInstance signOut();
  }

  private final SignIn signIn;
  private final SignedIn signedIn;

  SignOutPage(SignIn signIn, SignedIn signedIn) {
    this.signIn = signIn;
    this.signedIn = signedIn;
  }

  @GET
  public TemplateInstance question() {
    return Templates.signOut();
  }

  @POST
  public Response signOut(HttpServerRequest request) {
    signedIn.session().ifPresent(session -> signIn.out(signedIn.actor(), session));
    SessionCookie.SESSION.remove(request);
    return Response.seeOther(URI.create("/sign-in"))
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .build();
  }
}
