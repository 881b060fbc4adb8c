package org.mrdmonitor.web.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.exchange.Cells;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.csv.CsvSheet;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.Patients;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.store.ResultVersion;

/** Patients and their timelines for machines, with a personal token. */
@Path("/api/patients")
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class TimelineApi {

  static final String CSV = "text/csv";

  private final PatientFiles files;
  private final Patients patients;
  private final SignedIn signedIn;

  TimelineApi(PatientFiles files, Patients patients, SignedIn signedIn) {
    this.files = files;
    this.patients = patients;
    this.signedIn = signedIn;
  }

  /** Whom to look for; a hospital identifier never stands in an address. */
  record Search(@JsonProperty("patient_id") @Nullable String patientId) {}

  /** A patient found. */
  record Found(String id, @JsonProperty("patient_id") String patientId) {}

  @POST
  @Path("search")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public List<Found> search(@Nullable Search search) {
    if (search == null || search.patientId() == null || search.patientId().isBlank()) {
      throw new BadRequestException("A search names a patient_id.");
    }
    String wanted = search.patientId();
    return patients.byHospitalId(signedIn.actor(), wanted).stream()
        .map(id -> new Found(id.toString(), wanted))
        .toList();
  }

  @GET
  @Path("{patientId}/timeline")
  @Produces(MediaType.APPLICATION_JSON)
  public TimelineDocument timeline(@RestPath PatientId patientId, @BeanParam TimelineQuery query) {
    PatientFile file = open(patientId);
    return TimelineDocument.of(story(file, query).timeline(), SecondPerson.ofResults(file));
  }

  /** The results in the interchange format, as they stand. */
  @GET
  @Path("{patientId}/timeline")
  @Produces(CSV)
  public String results(@RestPath PatientId patientId, @BeanParam TimelineQuery query)
      throws IOException {
    PatientFile file = open(patientId);
    Story story = story(file, query);
    StringWriter out = new StringWriter();
    try (CsvSheet sheet = CsvSheet.of(Sheet.RESULTS, out)) {
      for (History<ResultVersion> result : file.results()) {
        ResultVersion now = result.current();
        if (!now.voided() && !now.content().sampledOn().isAfter(story.timeline().today())) {
          sheet.write(Cells.of(file.patient().hospitalId(), now.content()));
        }
      }
    }
    return out.toString();
  }

  private static Story story(PatientFile file, TimelineQuery query) {
    if (query.notADay()) {
      throw new BadRequestException("The day of asOf is not a day.");
    }
    return query
        .day()
        .filter(day -> day.isBefore(file.asOf()))
        .map(day -> Story.on(day, file))
        .orElseGet(() -> Story.of(file));
  }

  private PatientFile open(PatientId patientId) {
    return files.open(signedIn.actor(), patientId, Purpose.EXPORT);
  }
}
