package org.mrdmonitor.web.query;

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
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Change;
import org.mrdmonitor.store.Queries;
import org.mrdmonitor.store.Queries.QueryFile;
import org.mrdmonitor.store.Query;
import org.mrdmonitor.store.QueryChanges;
import org.mrdmonitor.store.QueryId;
import org.mrdmonitor.store.RecordedFinding.Assignee;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;

/**
 * One query with its thread. Both roles read and assign; a clinician answers, a coordinator closes
 * it or asks again.
 */
@Path("/queries/{queryId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class QueryPage {

  private static final int UNPROCESSABLE = 422;
  private static final String WORDS = "words";

  @CheckedTemplate(basePath = "query")
  static class Templates {
    static native TemplateInstance query(
        PatientBanner patient,
        QueryView query,
        QueryForm form,
        List<Choice> people,
        FormErrors errors);
  }

  private final Queries queries;
  private final QueryChanges changes;
  private final People people;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  QueryPage(
      Queries queries,
      QueryChanges changes,
      People people,
      SignedIn signedIn,
      Shell shell,
      Clock clock) {
    this.queries = queries;
    this.changes = changes;
    this.people = people;
    this.signedIn = signedIn;
    this.shell = shell;
    this.clock = clock;
  }

  @GET
  public TemplateInstance show(@RestPath QueryId queryId) {
    QueryFile file = open(queryId);
    return page(file, QueryForm.of(file.query().version()), FormErrors.none());
  }

  @POST
  @Path("answer")
  @RolesAllowed(Role.CLINICIAN_NAME)
  public Response answer(@RestPath QueryId queryId, @BeanParam QueryForm form) {
    QueryFile file = open(queryId);
    if (form.ofAnother(file.topic().patient().id())) {
      return anotherPatient(file, form);
    }
    return form.wordsFit()
        ? done(changes.answer(signedIn.actor(), queryId, form.version(), form.words()), form)
        : refused(queryId, form, words().error_answer(Query.LONGEST_TEXT));
  }

  @POST
  @Path("closing")
  @RolesAllowed(Role.COORDINATOR_NAME)
  public Response close(@RestPath QueryId queryId, @BeanParam QueryForm form) {
    QueryFile file = open(queryId);
    if (form.ofAnother(file.topic().patient().id())) {
      return anotherPatient(file, form);
    }
    return form.wordsShort()
        ? done(changes.close(signedIn.actor(), queryId, form.version(), form.words()), form)
        : refused(queryId, form, words().error_answer(Query.LONGEST_TEXT));
  }

  @POST
  @Path("reopening")
  @RolesAllowed(Role.COORDINATOR_NAME)
  public Response reopen(@RestPath QueryId queryId, @BeanParam QueryForm form) {
    QueryFile file = open(queryId);
    if (form.ofAnother(file.topic().patient().id())) {
      return anotherPatient(file, form);
    }
    return form.wordsFit()
        ? done(changes.reopen(signedIn.actor(), queryId, form.version(), form.words()), form)
        : refused(queryId, form, words().error_again(Query.LONGEST_TEXT));
  }

  /** Puts the query into the hands of a person of the patient's centre, or of nobody. */
  @POST
  @Path("assignment")
  public Response assign(@RestPath QueryId queryId, @BeanParam QueryForm form) {
    QueryFile file = open(queryId);
    if (form.ofAnother(file.topic().patient().id())) {
      return anotherPatient(file, form);
    }
    Optional<Assignee> person = people.chosen(file.topic().patient(), form.person());
    if (person.isEmpty() && !form.person().equals(QueryForm.NOBODY)) {
      FormErrors errors = FormErrors.of("person", words().error_person());
      return Response.status(UNPROCESSABLE).entity(page(file, form, errors)).build();
    }
    return done(changes.assign(signedIn.actor(), queryId, form.version(), person), form);
  }

  private Response anotherPatient(QueryFile file, QueryForm form) {
    String message = shell.messages(LayoutMessages.class).another_patient();
    return Response.status(Response.Status.CONFLICT)
        .entity(page(file, form, FormErrors.of(WORDS, message)))
        .build();
  }

  private Response done(Change<Query> change, QueryForm form) {
    if (change instanceof Change.Done<Query> done) {
      return Response.seeOther(URI.create("/queries/" + done.now().id())).build();
    }
    boolean overtaken = change instanceof Change.Overtaken<Query>;
    QueryFile now = open(current(change).id());
    String why = overtaken ? words().error_overtaken() : words().error_state();
    return Response.status(Response.Status.CONFLICT)
        .entity(page(now, form.on(now.query().version()), FormErrors.of(WORDS, why)))
        .build();
  }

  private static Query current(Change<Query> change) {
    return change instanceof Change.Overtaken<Query> overtaken
        ? overtaken.current()
        : ((Change.Refused<Query>) change).current();
  }

  private Response refused(QueryId queryId, QueryForm form, String why) {
    return Response.status(UNPROCESSABLE)
        .entity(page(open(queryId), form, FormErrors.of(WORDS, why)))
        .build();
  }

  private QueryFile open(QueryId queryId) {
    return queries.open(signedIn.actor(), queryId);
  }

  private TemplateInstance page(QueryFile file, QueryForm form, FormErrors errors) {
    return Templates.query(
        PatientBanner.of(file.topic().patient(), file.topic().diedOn(), LocalDate.now(clock)),
        QueryView.of(file, QueryWords.of(shell), LocalDate.now(clock)),
        form,
        people.choices(file.topic().patient(), words()),
        errors);
  }

  private QueryMessages words() {
    return shell.messages(QueryMessages.class);
  }
}
