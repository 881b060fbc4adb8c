package org.mrdmonitor.web.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.AuditReader;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.PreferenceCookie;
import org.mrdmonitor.web.Shell;

/** The pages of one patient. Each reading stands in the audit trail before the answer. */
@Path("/patients/{patientId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class TimelinePage {

  private static final int READERS_SHOWN = 200;

  @CheckedTemplate(basePath = "timeline")
  static class Templates {
    static native TemplateInstance timeline(TimelineView view);

    static native TemplateInstance results(PatientBanner patient, List<ResultLine> results);

    static native TemplateInstance events(PatientBanner patient, List<EventLine> events);

    static native TemplateInstance findings(PatientBanner patient, List<FindingCard> findings);

    static native TemplateInstance readers(PatientBanner patient, List<ReaderLine> readers);
  }

  private final PatientFiles files;
  private final AuditReader trail;
  private final SignedIn signedIn;
  private final Shell shell;
  private final UriInfo request;

  TimelinePage(
      PatientFiles files, AuditReader trail, SignedIn signedIn, Shell shell, UriInfo request) {
    this.files = files;
    this.trail = trail;
    this.signedIn = signedIn;
    this.shell = shell;
    this.request = request;
  }

  @GET
  public RestResponse<TemplateInstance> timeline(
      @RestPath PatientId patientId, @BeanParam TimelineQuery query) {
    TimelineView view = TimelineView.of(open(patientId), query, language());
    ResponseBuilder<TemplateInstance> answer = ResponseBuilder.ok(Templates.timeline(view));
    query
        .chosenScale()
        .map(scale -> PreferenceCookie.of(TimelineQuery.SCALE_COOKIE, scale.code(), request))
        .ifPresent(answer::cookie);
    return answer.build();
  }

  @GET
  @Path("results")
  public TemplateInstance results(@RestPath PatientId patientId) {
    PatientFile file = open(patientId);
    return Templates.results(
        TimelineView.banner(file), ResultLine.of(Story.of(file), file, Words.in(language())));
  }

  @GET
  @Path("events")
  public TemplateInstance events(@RestPath PatientId patientId) {
    PatientFile file = open(patientId);
    return Templates.events(
        TimelineView.banner(file), EventLine.of(file, file.asOf(), Words.in(language())));
  }

  @GET
  @Path("findings")
  public TemplateInstance findings(@RestPath PatientId patientId) {
    PatientFile file = open(patientId);
    return Templates.findings(
        TimelineView.banner(file),
        file.findings().stream().map(f -> FindingCard.of(f, file.asOf(), language())).toList());
  }

  @GET
  @Path("access-log")
  public TemplateInstance readers(@RestPath PatientId patientId) {
    PatientFile file = open(patientId);
    return Templates.readers(
        TimelineView.banner(file),
        trail.accessTo(patientId, READERS_SHOWN).stream().map(ReaderLine::of).toList());
  }

  private PatientFile open(PatientId patientId) {
    return files.open(signedIn.actor(), patientId, Purpose.VIEW);
  }

  private Locale language() {
    return shell.language().locale();
  }
}
