package org.mrdmonitor.web.patient;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Paged;
import org.mrdmonitor.store.PatientLine;
import org.mrdmonitor.store.PatientQuery;
import org.mrdmonitor.store.Patients;
import org.mrdmonitor.store.Slice;
import org.mrdmonitor.web.PageLinks;

/**
 * The patients of the person's centres. What is searched for may identify a patient, so a search is
 * posted and never stands in an address.
 */
@Path("/patients")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class PatientListPage {

  @CheckedTemplate(basePath = "patient")
  static class Templates {
    static native TemplateInstance list(
        String text,
        String disease,
        List<Disease> diseases,
        List<PatientRow> rows,
        PageLinks links);
  }

  private final Patients patients;
  private final SignedIn signedIn;
  private final Clock clock;

  PatientListPage(Patients patients, SignedIn signedIn, Clock clock) {
    this.patients = patients;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @GET
  public TemplateInstance list(
      @RestQuery @DefaultValue("") String disease, @RestQuery @DefaultValue("1") String page) {
    return answer("", disease, Slice.page(number(page)));
  }

  /** The first patients that match; a longer text narrows the search. */
  @POST
  public TemplateInstance search(
      @RestForm @DefaultValue("") String text, @RestForm @DefaultValue("") String disease) {
    return answer(text, disease, Slice.page(1));
  }

  private TemplateInstance answer(String text, String disease, Slice slice) {
    PatientQuery query = new PatientQuery(text, Disease.parse(disease), Optional.empty());
    Paged<PatientLine> found = patients.search(signedIn.actor(), query, slice);
    LocalDate today = LocalDate.now(clock);
    return Templates.list(
        query.text(),
        disease,
        List.of(Disease.values()),
        found.rows().stream().map(line -> PatientRow.of(line, today)).toList(),
        PageLinks.of(found, "/patients", Map.of("disease", disease)));
  }

  private static int number(String page) {
    return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
  }
}
