package org.mrdmonitor.web.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormKey;
import org.mrdmonitor.web.FormVersion;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;
import org.mrdmonitor.web.ShownPatient;

/** Adding an event to the course of a patient: diagnosis, therapy, remission, transplant, … */
@Path("/patients/{patientId}/events/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CLINICIAN_NAME)
public class EventPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "entry")
  static class Templates {
    static native TemplateInstance event(
        PatientBanner patient,
        EventForm form,
        List<Choice> kinds,
        IdempotencyKey key,
        int version,
        FormErrors errors);
  }

  private final PatientFiles files;
  private final PatientRecords records;
  private final SignedIn signedIn;
  private final Shell shell;

  EventPage(PatientFiles files, PatientRecords records, SignedIn signedIn, Shell shell) {
    this.files = files;
    this.records = records;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  public TemplateInstance empty(@RestPath PatientId patientId) {
    return page(open(patientId), EventForm.empty(), IdempotencyKey.fresh(), FormErrors.none());
  }

  @POST
  public Response add(@RestPath PatientId patientId, MultivaluedMap<String, String> fields) {
    PatientFile file = open(patientId);
    EventForm form = EventForm.of(fields);
    IdempotencyKey key = FormKey.of(fields.getFirst("key"));
    if (ShownPatient.isAnother(fields.getFirst(ShownPatient.FIELD), patientId)) {
      String message = shell.messages(LayoutMessages.class).another_patient();
      return Response.status(Response.Status.CONFLICT)
          .entity(page(file, form, key, FormErrors.of("kind", message)))
          .build();
    }
    int version = FormVersion.of(fields.getFirst("version"));
    FieldsRead<NewEvent> read = form.read(file.asOf());
    FormErrors errors =
        form.errors(read, shell.messages(EntryMessages.class), shell.language().locale());
    if (errors.any()) {
      return Response.status(UNPROCESSABLE).entity(page(file, form, key, errors)).build();
    }
    NewEvent event = read.value().orElseThrow();
    FormErrors conflict = conflict(file, event, version, key);
    if (conflict.any()) {
      return Response.status(Response.Status.CONFLICT)
          .entity(page(file, form, key, conflict))
          .build();
    }
    records.addEvent(signedIn.actor(), patientId, event, key);
    return Response.seeOther(URI.create("/patients/" + patientId)).build();
  }

  /**
   * A day that is locked, or a record that is not the one the form was opened on: what was typed is
   * shown again above the present one. The same form sent twice is no change by somebody else.
   */
  private FormErrors conflict(PatientFile file, NewEvent event, int version, IdempotencyKey key) {
    EntryMessages words = shell.messages(EntryMessages.class);
    Optional<LocalDate> locked = file.lockedUpTo().filter(upTo -> !event.on().isAfter(upTo));
    if (locked.isPresent()) {
      return FormErrors.of("on", words.day_locked(LevelText.day(locked.get())));
    }
    boolean changed = version != file.entriesVersion();
    return changed && !records.alreadyMade(signedIn.actor(), key)
        ? FormErrors.of("kind", words.event_changed_since())
        : FormErrors.none();
  }

  private TemplateInstance page(
      PatientFile file, EventForm form, IdempotencyKey key, FormErrors errors) {
    PatientBanner banner =
        PatientBanner.of(file.patient(), file.course().lastOf(EventKind.DEATH), file.asOf());
    return Templates.event(
        banner,
        form,
        EventForm.kinds(shell.messages(EntryMessages.class)),
        key,
        file.entriesVersion(),
        errors);
  }

  private PatientFile open(PatientId patientId) {
    return files.open(signedIn.actor(), patientId, Purpose.VIEW);
  }
}
