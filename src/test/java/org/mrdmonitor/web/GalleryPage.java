package org.mrdmonitor.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.rules.Citation;
import org.mrdmonitor.rules.Severity;

/** Every component of the design system on one page, with its long, empty and wrong states. */
@Path("/gallery")
@Produces(MediaType.TEXT_HTML)
@PermitAll // a page of the tests alone
public class GalleryPage {

  @CheckedTemplate(basePath = "gallery")
  static class Templates {
    static native TemplateInstance components(
        PatientBanner patient,
        List<Severity> severities,
        List<Citation> citations,
        FormErrors errors,
        List<Choice> choices);
  }

  @GET
  public TemplateInstance components() {
    return Templates.components(
        PatientBanner.of(anna(), Optional.empty(), LocalDate.of(2026, 11, 22)),
        List.of(Severity.values()),
        List.of(citation(Citation.Reading.CHECKED), citation(Citation.Reading.FROM_MEMORY)),
        FormErrors.of("sampledOn", "Sampling date must be a day, like 13-Nov-2026")
            .with("result", "Result must be a number, like 0.0012, 1.2E-5 or <0.001"),
        List.of(new Choice("pb", "Blood"), new Choice("bm", "Marrow")));
  }

  private static Patient anna() {
    return new Patient(
        new PatientId(new UUID(0, 1)),
        "4481-209",
        "Example",
        "Anna",
        Optional.of(LocalDate.of(1971, 3, 14)),
        Sex.FEMALE,
        Disease.AML,
        "North");
  }

  private static Citation citation(Citation.Reading reading) {
    return new Citation(
        "A work of some authors, a journal with a long name, 2021",
        "Table 3",
        URI.create("https://example.org/work"),
        reading);
  }
}
