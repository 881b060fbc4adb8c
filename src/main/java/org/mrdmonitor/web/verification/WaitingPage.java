package org.mrdmonitor.web.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Paged;
import org.mrdmonitor.store.Slice;
import org.mrdmonitor.store.VerificationQueue;
import org.mrdmonitor.store.VerificationSettings;
import org.mrdmonitor.web.PageLinks;
import org.mrdmonitor.web.Shell;

/** The results that wait for a second person, and the own entries that were sent back. */
@Path("/verification")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CLINICIAN_NAME)
public class WaitingPage {

  @CheckedTemplate(basePath = "verification")
  static class Templates {
    static native TemplateInstance list(
        List<WaitingRow> rows, List<WaitingRow> sentBack, boolean asked, PageLinks links);
  }

  private final VerificationQueue queue;
  private final VerificationSettings settings;
  private final SignedIn signedIn;
  private final Shell shell;

  WaitingPage(
      VerificationQueue queue, VerificationSettings settings, SignedIn signedIn, Shell shell) {
    this.queue = queue;
    this.settings = settings;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance list(@RestQuery @DefaultValue("1") String page) {
    int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
    Paged<VerificationQueue.Line> waiting = queue.waiting(signedIn.actor(), Slice.page(number));
    return Templates.list(
        rows(waiting),
        rows(queue.sentBack(signedIn.actor(), Slice.page(1))),
        settings.asksAnywhere(signedIn.actor()),
        PageLinks.of(waiting, "/verification", Map.of()));
  }

  private List<WaitingRow> rows(Paged<VerificationQueue.Line> lines) {
    VerificationMessages words = shell.messages(VerificationMessages.class);
    return lines.rows().stream().map(line -> WaitingRow.of(line, words)).toList();
  }
}
