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
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Change;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientFiles.ResultFile;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;
import org.mrdmonitor.web.ShownPatient;

/**
 * Correcting, voiding and taking back one result; the old value stays visible with who, when and
 * why.
 */
@Path("/results/{resultId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CLINICIAN_NAME)
public class CorrectionPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "entry")
  static class Templates {
    static native TemplateInstance correction(
        PatientBanner patient,
        String result,
        ResultForm form,
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

  CorrectionPage(
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
      @RestPath String resultId, @RestQuery("query") @DefaultValue("") String from) {
    ResultFile file = file(resultId);
    ResultVersion held = file.result().current();
    ResultForm form = ResultForm.of(held.content(), held.version()).cameFrom(from);
    return page(file, form, Optional.empty(), FormErrors.none());
  }

  @POST
  @Path("correction")
  public Response correct(@RestPath String resultId, MultivaluedMap<String, String> fields) {
    ResultFile file = file(resultId);
    ResultForm form = ResultForm.of(fields);
    if (ShownPatient.isAnother(fields.getFirst(ShownPatient.FIELD), file.patient().id())) {
      return anotherPatient(file, form);
    }
    FieldsRead<NewResult> read = form.read(LocalDate.now(clock));
    FormErrors errors = form.errors(read, words(), shell.language().locale());
    if (errors.any()) {
      return again(UNPROCESSABLE, file, form, Optional.empty(), errors);
    }
    NewResult content = read.value().orElseThrow();
    return answer(
        because(
            form,
            resultId,
            () ->
                records.correct(
                    signedIn.actor(),
                    file.patient().id(),
                    id(resultId),
                    form.version(),
                    content,
                    form.reason())),
        resultId,
        form);
  }

  @POST
  @Path("voiding")
  public Response voidResult(@RestPath String resultId, MultivaluedMap<String, String> fields) {
    ResultFile file = file(resultId);
    ResultForm form = ResultForm.of(fields);
    if (ShownPatient.isAnother(fields.getFirst(ShownPatient.FIELD), file.patient().id())) {
      return anotherPatient(file, form);
    }
    FormErrors errors = form.reasonErrors(FormErrors.none(), words());
    if (errors.any()) {
      return again(UNPROCESSABLE, file, form, Optional.empty(), errors);
    }
    return answer(
        because(
            form,
            resultId,
            () ->
                records.voidResult(
                    signedIn.actor(),
                    file.patient().id(),
                    id(resultId),
                    form.version(),
                    form.reason())),
        resultId,
        form);
  }

  private Change<ResultVersion> because(
      ResultForm form, String resultId, Supplier<Change<ResultVersion>> change) {
    return query.make(
        form.query(), id(resultId).value(), form.reason(), change, ResultVersion::version);
  }

  /** Takes back what this person just did, within ten minutes. */
  @POST
  @Path("undoing")
  public Response undo(@RestPath String resultId, MultivaluedMap<String, String> fields) {
    ResultFile file = file(resultId);
    ResultForm form = ResultForm.of(fields);
    if (ShownPatient.isAnother(fields.getFirst(ShownPatient.FIELD), file.patient().id())) {
      return anotherPatient(file, form);
    }
    return answer(
        records.undo(signedIn.actor(), file.patient().id(), id(resultId), form.version()),
        resultId,
        form);
  }

  private Response answer(Change<ResultVersion> change, String resultId, ResultForm form) {
    if (change instanceof Change.Done<ResultVersion> done) {
      String back = BecauseOfQuery.wayBack(form.query(), done.now().patient());
      return Response.seeOther(URI.create(back)).build();
    }
    return again(
        Response.Status.CONFLICT.getStatusCode(),
        file(resultId),
        form,
        Optional.of(why(change)),
        FormErrors.none());
  }

  private Response anotherPatient(ResultFile file, ResultForm form) {
    return again(
        Response.Status.CONFLICT.getStatusCode(),
        file,
        form,
        Optional.of(shell.messages(LayoutMessages.class).another_patient()),
        FormErrors.none());
  }

  private String why(Change<ResultVersion> change) {
    return change instanceof Change.Refused<ResultVersion> refused
        ? Refusals.sentence(refused.because(), words())
        : words().overtaken();
  }

  private Response again(
      int status, ResultFile file, ResultForm form, Optional<String> notice, FormErrors errors) {
    return Response.status(status).entity(page(file, form, notice, errors)).build();
  }

  private TemplateInstance page(
      ResultFile file, ResultForm form, Optional<String> notice, FormErrors errors) {
    PatientBanner banner = PatientBanner.of(file.patient(), file.diedOn(), LocalDate.now(clock));
    return Templates.correction(
        banner,
        "/results/" + file.result().current().id(),
        form,
        VersionView.ofResult(file.result(), Words.in(shell.language().locale())),
        notice,
        errors);
  }

  private ResultFile file(String resultId) {
    return files.result(signedIn.actor(), id(resultId));
  }

  private static MeasurementId id(String text) {
    return MeasurementId.parse(text);
  }

  private EntryMessages words() {
    return shell.messages(EntryMessages.class);
  }
}
