package org.mrdmonitor.web.query;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.Queries;
import org.mrdmonitor.store.QueryChanges;
import org.mrdmonitor.store.QueryChanges.NewQuery;
import org.mrdmonitor.store.QueryId;
import org.mrdmonitor.store.QueryTopic;
import org.mrdmonitor.store.RecordedFinding.Assignee;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.LayoutMessages;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.Shell;

/** Asking about a result, an event or a patient. */
@Path("/queries/new")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.CLINICIAN_NAME, Role.COORDINATOR_NAME})
public class QuestionPage {

  private static final int UNPROCESSABLE = 422;

  @CheckedTemplate(basePath = "query")
  static class Templates {
    static native TemplateInstance question(
        PatientBanner patient,
        String about,
        QuestionForm form,
        List<Choice> fields,
        List<Choice> people,
        FormErrors errors);
  }

  private final Queries queries;
  private final QueryChanges changes;
  private final People people;
  private final SignedIn signedIn;
  private final Shell shell;
  private final Clock clock;

  QuestionPage(
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
  public TemplateInstance empty(
      @RestQuery @DefaultValue("") String about, @RestQuery @DefaultValue("") String id) {
    QueryTopic topic =
        queries.topic(signedIn.actor(), QuestionForm.kind(about), QuestionForm.identity(id));
    return page(topic, QuestionForm.of(topic.subject()), FormErrors.none());
  }

  @POST
  public Response ask(@BeanParam QuestionForm form) {
    QueryTopic topic = queries.topic(signedIn.actor(), form.subject().kind(), form.subject().id());
    Optional<Assignee> person = people.chosen(topic.patient(), form.person());
    FormErrors errors =
        form.errors(shell.messages(QueryMessages.class), person, LocalDate.now(clock));
    if (form.ofAnother(topic.patient().id())) {
      String message = shell.messages(LayoutMessages.class).another_patient();
      return Response.status(Response.Status.CONFLICT)
          .entity(page(topic, form, FormErrors.of("question", message)))
          .build();
    }
    if (errors.any()) {
      return Response.status(UNPROCESSABLE).entity(page(topic, form, errors)).build();
    }
    NewQuery query =
        new NewQuery(
            form.subject(),
            form.chosenField().orElseThrow(),
            form.question(),
            person,
            form.day(LocalDate.now(clock)));
    QueryId id = changes.ask(signedIn.actor(), query, form.idempotencyKey());
    return Response.seeOther(URI.create("/queries/" + id)).build();
  }

  private TemplateInstance page(QueryTopic topic, QuestionForm form, FormErrors errors) {
    QueryWords words = QueryWords.of(shell);
    return Templates.question(
        PatientBanner.of(topic.patient(), topic.diedOn(), LocalDate.now(clock)),
        words.about(topic, form.version()),
        form,
        words.fields(topic.subject().kind()),
        people.choices(topic.patient(), words.messages()),
        errors);
  }
}
