package org.mrdmonitor.web.entry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Change;
import org.mrdmonitor.store.EventId;
import org.mrdmonitor.store.EventVersion;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientFiles.EventFile;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormVersion;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;
import org.mrdmonitor.web.ShownPatient;

/** Correcting or voiding one event; the old one stays visible with who, when and why. */
@Path("/events/{eventId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CLINICIAN_NAME)
public class EventCorrectionPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "entry")
  static class Templates {
    static native TemplateInstance eventCorrection(
        PatientBanner patient,
        String event,
        EventForm form,
        int version,
        List<Choice> kinds,
        List<VersionView> versions,
        Optional<String> notice,
        FormErrors errors);
  }

  private final PatientFiles files;
  private final PatientRecords records;
  private final BecauseOfQuery query;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  EventCorrectionPage(
      PatientFiles files,
      PatientRecords records,
      BecauseOfQuery query,
      SignedIn signedIn,
      Shell shell,
      Clock clock) {
    this.files = files;
    this.records = records;
    this.query = query;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  @Path("correction")
  public TemplateInstance form(
      @RestPath String eventId, @RestQuery("query") @DefaultValue("") String from) {
    EventFile file = file(eventId);
    EventVersion held = file.event().current();
    EventForm form = EventForm.of(held.content()).cameFrom(from);
    return page(file, form, held.version(), Optional.empty(), FormErrors.none());
  }

  @POST
  @Path("correction")
  public Response correct(@RestPath String eventId, MultivaluedMap<String, String> fields) {
    EventForm form = EventForm.of(fields);
    int version = FormVersion.of(fields.getFirst("version"));
    EventFile file = file(eventId);
    if (ShownPatient.isAnother(fields.getFirst(ShownPatient.FIELD), file.patient().id())) {
      return anotherPatient(file, form, version);
    }
    FieldsRead<NewEvent> read = form.read(LocalDate.now(clock));
    FormErrors errors = reason(form.errors(read, words(), shell.language().locale()), form);
    if (errors.any()) {
      return Response.status(UNPROCESSABLE)
          .entity(page(file, form, version, Optional.empty(), errors))
          .build();
    }
    NewEvent content = read.value().orElseThrow();
    return answer(
        because(
            form,
            eventId,
            () ->
                records.correctEvent(
                    signedIn.actor(),
                    file.patient().id(),
                    id(eventId),
                    version,
                    content,
                    form.reason())),
        file,
        form,
        version);
  }

  @POST
  @Path("voiding")
  public Response voidEvent(@RestPath String eventId, MultivaluedMap<String, String> fields) {
    EventFile file = file(eventId);
    EventForm form =
        EventForm.of(file.event().current().content())
            .because(EventForm.of(fields).reason())
            .cameFrom(EventForm.of(fields).query());
    int version = FormVersion.of(fields.getFirst("version"));
    if (ShownPatient.isAnother(fields.getFirst(ShownPatient.FIELD), file.patient().id())) {
      return anotherPatient(file, form, version);
    }
    FormErrors errors = reason(FormErrors.none(), form);
    if (errors.any()) {
      return Response.status(UNPROCESSABLE)
          .entity(page(file, form, version, Optional.empty(), errors))
          .build();
    }
    return answer(
        because(
            form,
            eventId,
            () ->
                records.voidEvent(
                    signedIn.actor(), file.patient().id(), id(eventId), version, form.reason())),
        file,
        form,
        version);
  }

  private Change<EventVersion> because(
      EventForm form, String eventId, Supplier<Change<EventVersion>> change) {
    return query.make(
        form.query(), id(eventId).value(), form.reason(), change, EventVersion::version);
  }

  private Response anotherPatient(EventFile file, EventForm form, int version) {
    String notice = shell.messages(LayoutMessages.class).another_patient();
    return Response.status(Response.Status.CONFLICT)
        .entity(page(file, form, version, Optional.of(notice), FormErrors.none()))
        .build();
  }

  private FormErrors reason(FormErrors errors, EventForm form) {
    return form.reason().isEmpty() ? errors.with("reason", words().reason_empty()) : errors;
  }

  private Response answer(
      Change<EventVersion> change, EventFile before, EventForm form, int version) {
    if (change instanceof Change.Done<EventVersion> done) {
      String back = BecauseOfQuery.wayBack(form.query(), done.now().patient());
      return Response.seeOther(URI.create(back)).build();
    }
    String notice =
        change instanceof Change.Refused<EventVersion> refused
            ? Refusals.sentence(refused.because(), words())
            : words().overtaken();
    return Response.status(Response.Status.CONFLICT)
        .entity(page(before, form, version, Optional.of(notice), FormErrors.none()))
        .build();
  }

  private TemplateInstance page(
      EventFile file, EventForm form, int version, Optional<String> notice, FormErrors errors) {
    return Templates.eventCorrection(
        PatientBanner.of(file.patient(), file.diedOn(), LocalDate.now(clock)),
        "/events/" + file.event().current().id(),
        form,
        version,
        EventForm.kinds(words()),
        VersionView.ofEvent(file.event(), Words.in(shell.language().locale())),
        notice,
        errors);
  }

  private EventFile file(String eventId) {
    return files.event(signedIn.actor(), id(eventId));
  }

  private static EventId id(String text) {
    return EventId.fromString(text);
  }

  private EntryMessages words() {
    return shell.messages(EntryMessages.class);
  }
}
