package org.mrdmonitor.web.timeline;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Account;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Change;
import org.mrdmonitor.store.FindingId;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientFiles.FindingFile;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.RecordedFinding;
import org.mrdmonitor.store.RecordedFinding.Assignee;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;

/** Looking after a finding: giving it to a person, and closing it with a reason. */
@Path("/findings/{findingId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class CarePage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "finding")
  static class Templates {
    static native TemplateInstance assignment(
        PatientBanner patient,
        FlagCard card,
        CareForm form,
        List<Choice> people,
        FormErrors errors);

    static native TemplateInstance closing(
        PatientBanner patient, FlagCard card, CareForm form, FormErrors errors);
  }

  private final PatientFiles files;
  private final PatientRecords records;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final Shell shell;

  CarePage(
      PatientFiles files,
      PatientRecords records,
      Accounts accounts,
      SignedIn signedIn,
      Shell shell) {
    this.files = files;
    this.records = records;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.shell = shell;
  }

  @GET
  @Path("assignment")
  public TemplateInstance assignment(@RestPath FindingId findingId) {
    FindingFile file = open(findingId);
    return assignment(file, CareForm.of(file.finding().version()), FormErrors.none());
  }

  /** Puts the finding into the hands of a person of its centre, or of nobody. */
  @POST
  @Path("assignment")
  public Response assign(@RestPath FindingId findingId, @BeanParam CareForm form) {
    FindingFile file = open(findingId);
    if (form.ofAnother(file.finding().patient())) {
      return conflict(assignment(file, form, anotherPatient("person")));
    }
    Optional<Assignee> person =
        people(file).stream()
            .filter(a -> form.chosen().filter(a.id()::equals).isPresent())
            .map(a -> new Assignee(a.id(), a.username()))
            .findFirst();
    if (person.isEmpty() && !form.person().equals(CareForm.NOBODY)) {
      FormErrors errors = FormErrors.of("person", words().error_person());
      return Response.status(UNPROCESSABLE).entity(assignment(file, form, errors)).build();
    }
    Change<RecordedFinding> change =
        records.assign(signedIn.actor(), findingId, form.version(), person);
    if (change instanceof Change.Done<RecordedFinding>) {
      return Response.seeOther(URI.create("/findings/" + findingId)).build();
    }
    FindingFile now = open(findingId);
    FormErrors errors = FormErrors.of("person", refusal(change));
    return conflict(assignment(now, form.on(now.finding().version()), errors));
  }

  @GET
  @Path("closing")
  @RolesAllowed(Role.CLINICIAN_NAME)
  public TemplateInstance closing(@RestPath FindingId findingId) {
    FindingFile file = open(findingId);
    return closing(file, CareForm.of(file.finding().version()), FormErrors.none());
  }

  /** Ends the finding by decision; the reason stays in its history. */
  @POST
  @Path("closing")
  @RolesAllowed(Role.CLINICIAN_NAME)
  public Response close(@RestPath FindingId findingId, @BeanParam CareForm form) {
    FindingFile before = open(findingId);
    if (form.ofAnother(before.finding().patient())) {
      return conflict(closing(before, form, anotherPatient("reason")));
    }
    if (!form.reasonFits()) {
      FormErrors errors = FormErrors.of("reason", words().error_reason());
      return Response.status(UNPROCESSABLE).entity(closing(before, form, errors)).build();
    }
    Change<RecordedFinding> change =
        records.close(signedIn.actor(), findingId, form.version(), form.reason());
    if (change instanceof Change.Done<RecordedFinding> done) {
      return Response.seeOther(URI.create("/patients/" + done.now().patient())).build();
    }
    FindingFile now = open(findingId);
    FormErrors errors = FormErrors.of("reason", refusal(change));
    return conflict(closing(now, form.on(now.finding().version()), errors));
  }

  private FindingFile open(FindingId findingId) {
    return files.finding(signedIn.actor(), findingId);
  }

  private List<Account> people(FindingFile file) {
    return accounts.caringAt(file.file().patient().centre());
  }

  private TemplateInstance assignment(FindingFile file, CareForm form, FormErrors errors) {
    List<Choice> choices = new ArrayList<>();
    for (Account person : people(file)) {
      boolean myself = person.id().equals(signedIn.actor().accountId());
      Choice choice =
          new Choice(
              person.id().toString(),
              myself ? words().myself(person.displayName()) : person.displayName());
      choices.add(myself ? 0 : choices.size(), choice);
    }
    choices.add(new Choice(CareForm.NOBODY, words().nobody()));
    return Templates.assignment(
        TimelineView.banner(file.file()), card(file), form, choices, errors);
  }

  private TemplateInstance closing(FindingFile file, CareForm form, FormErrors errors) {
    return Templates.closing(TimelineView.banner(file.file()), card(file), form, errors);
  }

  private FlagCard card(FindingFile file) {
    return FlagCard.of(file, shell.language().locale());
  }

  private FormErrors anotherPatient(String field) {
    return FormErrors.of(field, shell.messages(LayoutMessages.class).another_patient());
  }

  private String refusal(Change<RecordedFinding> change) {
    return change instanceof Change.Overtaken<RecordedFinding>
        ? words().error_overtaken()
        : words().error_not_open();
  }

  private static Response conflict(TemplateInstance page) {
    return Response.status(Response.Status.CONFLICT).entity(page).build();
  }

  private CareMessages words() {
    return shell.messages(CareMessages.class);
  }
}
