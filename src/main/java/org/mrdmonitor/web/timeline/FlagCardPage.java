package org.mrdmonitor.web.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.FindingId;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientFiles.FindingFile;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;

/** One finding with all that it rests on. */
@Path("/findings/{findingId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class FlagCardPage {

  @CheckedTemplate(basePath = "finding")
  static class Templates {
    static native TemplateInstance card(
        PatientBanner patient, FlagCard card, Optional<String> unseen);
  }

  private final PatientFiles files;
  private final SignedIn signedIn;
  private final Shell shell;

  FlagCardPage(PatientFiles files, SignedIn signedIn, Shell shell) {
    this.files = files;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance card(@RestPath FindingId findingId) {
    FindingFile file = files.finding(signedIn.actor(), findingId);
    Locale language = shell.language().locale();
    return Templates.card(
        TimelineView.banner(file.file()),
        FlagCard.of(file, language),
        Story.rule(file.finding().rule()).map(rule -> rule.info().unseenIn(language)));
  }
}
