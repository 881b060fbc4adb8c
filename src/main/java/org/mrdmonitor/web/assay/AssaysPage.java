package org.mrdmonitor.web.assay;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.security.Centres;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.AssayVersion;
import org.mrdmonitor.store.Assays;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.Shell;

/** The catalogue of assays of the administrator's centres. */
@Path("/admin/assays")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class AssaysPage {

  @CheckedTemplate(basePath = "assay")
  static class Templates {
    static native TemplateInstance assays(List<AssayLine> inUse, List<AssayLine> retired);

    static native TemplateInstance assay(
        AssayView view, Optional<String> notice, FormErrors errors);
  }

  private final Assays assays;
  private final Centres centres;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  AssaysPage(Assays assays, Centres centres, SignedIn signedIn, Shell shell, Clock clock) {
    this.assays = assays;
    this.centres = centres;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance catalogue() {
    Map<CentreId, String> names =
        centres.of(signedIn.actor()).stream().collect(Collectors.toMap(Centre::id, Centre::name));
    LocalDate today = LocalDate.now(clock);
    List<AssayLine> lines =
        assays.all(signedIn.actor()).stream()
            .map(a -> AssayLine.of(a, names.getOrDefault(a.centre(), ""), today, words()))
            .toList();
    return Templates.assays(
        lines.stream().filter(line -> !line.retired()).toList(),
        lines.stream().filter(AssayLine::retired).toList());
  }

  static String nameTaken(AssayVersion by, AssayMessages words) {
    String laboratory = by.content().laboratory();
    return words.name_taken(
        laboratory.isEmpty() ? by.content().name() : by.content().name() + ", " + laboratory);
  }

  private AssayMessages words() {
    return shell.messages(AssayMessages.class);
  }
}
