package org.mrdmonitor.web.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Change;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.store.Verification;
import org.mrdmonitor.store.Verification.Verdict;
import org.mrdmonitor.store.VerificationQueue;
import org.mrdmonitor.store.VerificationQueue.Case;
import org.mrdmonitor.store.VerificationRule;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;
import org.mrdmonitor.web.ShownPatient;
import org.mrdmonitor.web.entry.EntryMessages;
import org.mrdmonitor.web.entry.Refusals;
import org.mrdmonitor.web.timeline.CourseMessages;

/**
 * Comparing one result with its report, by a second person: seen beside the question, or typed
 * again without seeing it.
 */
@Path("/results/{resultId}/verification")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.CLINICIAN_NAME)
public class VerificationPage {

  private static final int OK = 200;
  private static final int UNPROCESSABLE = 422;
  private static final String LIST = "/verification";

  @CheckedTemplate(basePath = "verification")
  static class Templates {
    static native TemplateInstance compare(
        PatientBanner patient,
        CaseView view,
        VerificationForm form,
        Optional<String> notice,
        FormErrors errors);
  }

  private final VerificationQueue queue;
  private final PatientRecords records;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  VerificationPage(
      VerificationQueue queue,
      PatientRecords records,
      SignedIn signedIn,
      Shell shell,
      Clock clock) {
    this.queue = queue;
    this.records = records;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance compare(@RestPath String resultId) {
    return page(open(resultId), new VerificationForm(), Optional.empty(), FormErrors.none());
  }

  /**
   * One button each: it agrees, it differs, typed again, and the three ways out of a difference. A
   * form that comes back after its session ended names none of them and is shown again.
   */
  @POST
  public Response say(@RestPath String resultId, @BeanParam VerificationForm form) {
    Case file = open(resultId);
    if (ShownPatient.isAnother(form.patient, file.patient().id())) {
      String notice = shell.messages(LayoutMessages.class).another_patient();
      return conflict(file.result().current(), form, notice);
    }
    return switch (form.step()) {
      case "agrees" -> verdict(file, form, Verdict.agrees());
      case "typed" -> typed(file, form);
      case "differs" -> reasoned(file, form, sentBack(VerificationRule.Way.VISUAL, form));
      case "neither" -> reasoned(file, form, sentBack(VerificationRule.Way.BLIND, form));
      case "first" -> reasoned(file, form, Verdict.firstStands(form.reason()));
      case "second" -> secondStands(file, form);
      default -> again(OK, file, form, Optional.empty(), FormErrors.none());
    };
  }

  private static Verdict sentBack(VerificationRule.Way way, VerificationForm form) {
    return Verdict.sentBack(way, form.reason());
  }

  private Response typed(Case file, VerificationForm form) {
    NewResult recorded = file.result().current().content();
    SecondEntry second = new SecondEntry(recorded, form.retyped());
    FieldsRead<NewResult> read = second.read(LocalDate.now(clock));
    if (read.value().isEmpty()) {
      FormErrors errors = FormErrors.none();
      for (var failure : read.failures()) {
        errors = errors.with(failure.field(), failure.problem().in(shell.language().locale()));
      }
      return again(UNPROCESSABLE, file, form, Optional.empty(), errors);
    }
    Verification.Outcome outcome =
        second.equalTo(read.value().orElseThrow())
            ? Verification.Outcome.AGREES
            : Verification.Outcome.DIFFERS;
    return verdict(file, form, Verdict.typedAgain(outcome, form.retyped()));
  }

  private Response reasoned(Case file, VerificationForm form, Verdict verdict) {
    return form.reasonFits() ? verdict(file, form, verdict) : withoutReason(file, form);
  }

  private Response withoutReason(Case file, VerificationForm form) {
    FormErrors errors =
        FormErrors.of("reason", words().reason_needed(VerificationForm.LONGEST_REASON));
    return again(UNPROCESSABLE, file, form, Optional.empty(), errors);
  }

  private Response verdict(Case file, VerificationForm form, Verdict verdict) {
    ResultVersion current = file.result().current();
    Change<ResultVersion> change =
        records.verify(signedIn.actor(), current.patient(), current.id(), form.version(), verdict);
    boolean differs = verdict.outcome() == Verification.Outcome.DIFFERS;
    return answer(change, form, differs ? "/results/" + current.id() + "/verification" : LIST);
  }

  /** The second entry takes the place of the first: a correction, which is not verified yet. */
  private Response secondStands(Case file, VerificationForm form) {
    ResultVersion current = file.result().current();
    Optional<NewResult> second =
        file.openDifference()
            .flatMap(Verification::retyped)
            .map(typed -> new SecondEntry(current.content(), typed))
            .filter(SecondEntry::sameUnit)
            .flatMap(entry -> entry.read(LocalDate.now(clock)).value());
    if (second.isEmpty()) {
      String notice = words().nothing_to_take();
      return again(
          Response.Status.CONFLICT.getStatusCode(),
          file,
          form,
          Optional.of(notice),
          FormErrors.none());
    }
    if (!form.reasonFits()) {
      return withoutReason(file, form);
    }
    return answer(
        records.correct(
            signedIn.actor(),
            current.patient(),
            current.id(),
            form.version(),
            second.get(),
            form.reason()),
        form,
        LIST);
  }

  private Response answer(Change<ResultVersion> change, VerificationForm form, String next) {
    if (change instanceof Change.Done<ResultVersion>) {
      return Response.seeOther(URI.create(next)).build();
    }
    EntryMessages refusals = shell.messages(EntryMessages.class);
    if (change instanceof Change.Refused<ResultVersion> refused) {
      return conflict(refused.current(), form, Refusals.sentence(refused.because(), refusals));
    }
    ResultVersion now = ((Change.Overtaken<ResultVersion>) change).current();
    return conflict(now, form, refusals.overtaken());
  }

  private Response conflict(ResultVersion now, VerificationForm form, String notice) {
    Case file = queue.open(signedIn.actor(), now.id());
    int status = Response.Status.CONFLICT.getStatusCode();
    return again(status, file, form, Optional.of(notice), FormErrors.none());
  }

  private Response again(
      int status, Case file, VerificationForm form, Optional<String> notice, FormErrors errors) {
    return Response.status(status).entity(page(file, form, notice, errors)).build();
  }

  private TemplateInstance page(
      Case file, VerificationForm form, Optional<String> notice, FormErrors errors) {
    FieldNames names =
        FieldNames.of(
            shell.messages(EntryMessages.class),
            shell.messages(CourseMessages.class),
            words(),
            LevelWords.in(shell.language().locale()));
    return Templates.compare(
        PatientBanner.of(file.patient(), file.diedOn(), LocalDate.now(clock)),
        CaseView.of(file, signedIn.actor(), names, words()),
        form,
        notice,
        errors);
  }

  private Case open(String resultId) {
    return queue.open(signedIn.actor(), MeasurementId.parse(resultId));
  }

  private VerificationMessages words() {
    return shell.messages(VerificationMessages.class);
  }
}
