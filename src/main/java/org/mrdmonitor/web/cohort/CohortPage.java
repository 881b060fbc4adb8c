package org.mrdmonitor.web.cohort;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.CohortFile;
import org.mrdmonitor.store.Cohorts;
import org.mrdmonitor.store.Paged;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.timeline.cohort.CohortLevels;
import org.mrdmonitor.web.PageLinks;
import org.mrdmonitor.web.Shell;

/** Many courses side by side: their levels, their times to an event, their responses. */
@Path("/cohorts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class CohortPage {

  @CheckedTemplate(basePath = "cohort")
  static class Templates {
    static native TemplateInstance courses(CohortFrame frame, CoursesView view, PageLinks links);

    static native TemplateInstance outcomes(CohortFrame frame, OutcomesView view);

    static native TemplateInstance response(CohortFrame frame, ResponseView view);
  }

  private final Cohorts cohorts;
  private final Centres centres;
  private final SignedIn signedIn;
  private final Shell shell;

  CohortPage(Cohorts cohorts, Centres centres, SignedIn signedIn, Shell shell) {
    this.cohorts = cohorts;
    this.centres = centres;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance courses(@BeanParam CohortForm form) {
    return answer(
        CohortFrame.Page.COURSES,
        form,
        file -> {
          Paged<Cohorts.CohortLine> page = cohorts.members(signedIn.actor(), file, form.slice());
          return Templates.courses(
              frame(CohortFrame.Page.COURSES, form, file),
              file.cohort().members().isEmpty()
                  ? CoursesView.NONE
                  : CoursesView.of(
                      form,
                      CohortLevels.of(file.cohort(), form.lastMonth()),
                      page.rows(),
                      messages(),
                      Words.in(shell.language().locale())),
              PageLinks.of(page, "/cohorts", form.parameters()));
        });
  }

  @GET
  @Path("outcomes")
  public TemplateInstance outcomes(@BeanParam CohortForm form) {
    return answer(
        CohortFrame.Page.OUTCOMES,
        form,
        file ->
            Templates.outcomes(
                frame(CohortFrame.Page.OUTCOMES, form, file),
                OutcomesView.of(form, file.cohort(), messages(), options().words())));
  }

  @GET
  @Path("response")
  public TemplateInstance response(@BeanParam CohortForm form) {
    return answer(
        CohortFrame.Page.RESPONSE,
        form,
        file ->
            Templates.response(
                frame(CohortFrame.Page.RESPONSE, form, file),
                ResponseView.of(
                    CohortLevels.landmarks(file.cohort()), Words.in(shell.language().locale()))));
  }

  private TemplateInstance answer(
      CohortFrame.Page page, CohortForm form, Function<CohortFile, TemplateInstance> shown) {
    Cohorts.Reading reading = cohorts.read(signedIn.actor(), form.filter(), Purpose.VIEW);
    if (reading instanceof Cohorts.Reading.Read read) {
      return shown.apply(read.file());
    }
    CohortFrame frame = CohortFrame.of(page, form, options(), messages(), reading);
    return Templates.outcomes(frame, OutcomesView.NONE);
  }

  private CohortFrame frame(CohortFrame.Page page, CohortForm form, CohortFile file) {
    return CohortFrame.of(page, form, options(), messages(), new Cohorts.Reading.Read(file));
  }

  private CohortOptions options() {
    return CohortOptions.of(
        centres.of(signedIn.actor()), messages(), Words.in(shell.language().locale()));
  }

  private CohortMessages messages() {
    return shell.messages(CohortMessages.class);
  }
}
