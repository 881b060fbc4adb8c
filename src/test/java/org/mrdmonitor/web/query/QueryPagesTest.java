package org.mrdmonitor.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.web.timeline.WardPatients;

/** Asking about an entry, answering and closing, as people do it. */
@QuarkusTest
class QueryPagesTest {

  @Inject WardPatients ward;
  @Inject PatientFiles files;
  @Inject Database database;

  private SignedInAs clinician;
  private SignedInAs coordinator;
  private PatientId patient;
  private String result;

  @BeforeEach
  void admit() {
    clinician = SignedInAs.clinician();
    coordinator = SignedInAs.coordinator();
    patient = ward.relapsing();
    result = file().results().get(4).current().id().toString();
  }

  @Test
  void aQuestionIsAskedOfARowAnsweredAndClosed() {
    assertThat(coordinator.get("/patients/" + patient + "/results").asString())
        .contains("/queries/new?about=result&amp;id=" + result)
        .doesNotContain("query-mark");
    String query = asked("Is the limit that of the report?");

    assertThat(clinician.get("/queries/" + query).asString())
        .contains("Query: Value", "Is the limit that of the report?", "12-Jan-2026");
    assertThat(post(clinician, query, "answer", 1, "words", "Yes, checked.").statusCode())
        .isEqualTo(303);
    assertThat(post(coordinator, query, "closing", 2, "words", "").statusCode()).isEqualTo(303);

    assertThat(steps(query)).containsExactly("OPENED", "ANSWERED", "CLOSED");
    assertThat(audited(query)).containsExactly("QUERY_OPENED", "QUERY_ANSWERED", "QUERY_CLOSED");
    assertThat(coordinator.get("/queries").asString()).doesNotContain(query);
    assertThat(coordinator.get("/queries?state=closed").asString()).contains(query);
  }

  @Test
  void anOpenQueryIsMarkedOnTheRowAndOnTheTimeline() {
    String query = asked("Which unit?");
    for (String page : new String[] {"", "/results"}) {
      assertThat(clinician.get("/patients/" + patient + page).asString())
          .contains("<a class=\"tag query-mark\" href=\"/queries/" + query + "\">1 query</a>")
          .contains("Queries (1)");
    }
    assertThat(clinician.get("/patients/" + patient).asString())
        .contains("1 query about this patient is not closed.");
    post(coordinator, query, "closing", 1, "words", "");
    assertThat(clinician.get("/patients/" + patient).asString())
        .doesNotContain("query-mark", "is not closed.");
  }

  @Test
  void whatIsAskedWithoutFieldOrWordsComesBack() {
    Response refused = ask("field", "", "question", " ", "person", "nobody");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("<title>Error: ", "Choose what the question is about", "Write the question");
    Response stranger =
        ask("field", "unit", "question", "Which?", "person", UUID.randomUUID().toString());
    assertThat(stranger.statusCode()).isEqualTo(422);
    assertThat(stranger.asString()).contains("Choose a person of the list", ">Which?</textarea>");
    assertThat(ask("field", "birth", "question", "Which?", "person", "nobody").statusCode())
        .isEqualTo(422);
  }

  @Test
  void anOverdueQueryStandsFirstAndIsCountedInTheHeading() {
    int before = overdue();
    String earlier = asked("Without a day, asked earlier?");
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    Response posted =
        coordinator.post(
            "/queries/new",
            "about",
            "result",
            "id",
            result,
            "version",
            "1",
            "key",
            UUID.randomUUID().toString(),
            "field",
            "unit",
            "question",
            "By when?",
            "person",
            "nobody",
            "answer_by",
            tomorrow.toString());
    assertThat(posted.statusCode()).isEqualTo(303);
    String query = posted.header("Location").replaceAll(".*/", "");
    assertThat(list()).contains(LevelText.day(tomorrow));
    assertThat(list().indexOf(query)).isGreaterThan(list().indexOf(earlier));
    assertThat(overdue()).isEqualTo(before);

    database.change(
        "UPDATE queries SET answer_by = ? WHERE id = ?",
        LocalDate.parse("2020-01-02"),
        UUID.fromString(query));

    assertThat(overdue()).isEqualTo(before + 1);
    assertThat(list().indexOf(query)).isLessThan(list().indexOf(earlier));
    assertThat(clinician.get("/queries/" + query).asString()).contains("02-Jan-2020", "overdue");
    post(clinician, query, "answer", 1, "words", "Percent.");
    assertThat(overdue()).isEqualTo(before);
    assertThat(clinician.get("/queries/" + query).asString())
        .contains("02-Jan-2020")
        .doesNotContain("overdue");
  }

  @Test
  void aDayThatHasPassedOrIsNoneIsAskedAgain() {
    for (String day : new String[] {"2020-01-02", "soon"}) {
      Response refused =
          ask("field", "unit", "question", "Which?", "person", "nobody", "answer_by", day);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.asString())
          .contains("Name a day from today on", "value=\"" + day + "\"", ">Which?</textarea>");
    }
  }

  private String list() {
    return coordinator.get("/patients/" + patient + "/queries").asString();
  }

  private int overdue() {
    Matcher said =
        Pattern.compile("<h1>Queries <[^>]*>(\\d+) overdue")
            .matcher(coordinator.get("/queries").asString());
    return said.find() ? Integer.parseInt(said.group(1)) : 0;
  }

  @Test
  void theSameFormAsksOnce() {
    String[] fields = {"field", "unit", "question", "Which?", "person", "nobody"};
    Response first = ask(fields);
    assertThat(ask(fields).header("Location")).isEqualTo(first.header("Location"));
    assertThat(first.statusCode()).isEqualTo(303);
  }

  @Test
  void twoWhoAnswerAtOnceLoseNothing() {
    String query = asked("Is the day right?");
    post(clinician, query, "answer", 1, "words", "It is.");
    Response second = post(clinician, query, "answer", 1, "words", "It is not, I looked.");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.asString())
        .contains("Somebody wrote into this query meanwhile")
        .contains("<p class=\"said\">It is.</p>")
        .contains(">It is not, I looked.</textarea>")
        .contains("name=\"version\" value=\"2\"");
    assertThat(steps(query)).containsExactly("OPENED", "ANSWERED");
  }

  @Test
  void aClinicianAnswersAndACoordinatorClosesOrAsksAgain() {
    String query = asked("Is the day right?");
    assertThat(post(coordinator, query, "answer", 1, "words", "Yes.").statusCode()).isEqualTo(403);
    assertThat(post(clinician, query, "closing", 1, "words", "").statusCode()).isEqualTo(403);
    assertThat(post(clinician, query, "reopening", 1, "words", "No.").statusCode()).isEqualTo(403);
    assertThat(SignedInAs.administrator().get("/queries/" + query).statusCode()).isEqualTo(403);
    assertThat(SignedInAs.auditor().get("/queries").statusCode()).isEqualTo(403);

    post(coordinator, query, "closing", 1, "words", "Settled.");
    assertThat(post(clinician, query, "answer", 2, "words", "Too late.").statusCode())
        .isEqualTo(409);
    assertThat(post(coordinator, query, "reopening", 2, "words", "").statusCode()).isEqualTo(422);
    assertThat(post(coordinator, query, "reopening", 2, "words", "Not yet.").statusCode())
        .isEqualTo(303);
    assertThat(steps(query)).containsExactly("OPENED", "CLOSED", "REOPENED");
  }

  @Test
  void aQueryIsGivenToAPersonAndStandsInThatPersonsList() {
    String query = asked("Is the day right?");
    Response given = post(coordinator, query, "assignment", 1, "person", account("clinician"));
    assertThat(given.statusCode()).isEqualTo(303);
    assertThat(clinician.get("/queries?assigned=mine&disease=AML").asString()).contains(query);
    assertThat(clinician.get("/queries?assigned=mine&disease=CML").asString())
        .doesNotContain(query);
    assertThat(coordinator.get("/queries?assigned=mine").asString()).doesNotContain(query);
    assertThat(post(coordinator, query, "assignment", 2, "person", account("auditor")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void aCorrectionFromAQueryAnswersItWithItsReason() {
    String query = asked("Is it 0.031 or 0.0031?");
    String page = clinician.get("/results/" + result + "/correction?query=" + query).asString();
    assertThat(page).contains("name=\"query\" value=\"" + query + "\"", "came here from a query");
    Response saved =
        clinician.post(
            "/results/" + result + "/correction",
            "query",
            query,
            "version",
            "1",
            "sampled_on",
            "12-Jan-2026",
            "specimen",
            "PB",
            "marker",
            "NPM1 type A",
            "method",
            "RT-qPCR",
            "result",
            "0.0031",
            "unit",
            "%",
            "reason",
            "Read in the report again.");
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.header("Location")).endsWith("/queries/" + query);
    assertThat(clinician.get("/queries/" + query).asString())
        .contains("Read in the report again.", "changed the entry", "As it stands now", "0.0031");
    assertThat(steps(query)).containsExactly("OPENED", "CORRECTED");
    assertThat(file().results().get(4).current().author().reason())
        .isEqualTo("Read in the report again.");
  }

  @Test
  void aCorrectionOfAnotherEntryAnswersNoQuery() {
    String query = asked("Is it 0.031 or 0.0031?");
    String other = file().results().get(0).current().id().toString();
    Response refused =
        clinician.post(
            "/results/" + other + "/voiding", "query", query, "version", "1", "reason", "Wrong.");
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(file().results().get(0).current().voided()).isFalse();
  }

  @Test
  void whatBelongsToAnotherCentreAnswersLikeWhatIsMissing() {
    String query = asked("Is the day right?");
    UUID elsewhere = UUID.randomUUID();
    database.change(
        "INSERT INTO centres (id, name, created_at) SELECT ?, ?, created_at FROM centres"
            + " FETCH FIRST 1 ROWS ONLY",
        elsewhere,
        "Elsewhere " + elsewhere);
    database.change("UPDATE patients SET centre_id = ? WHERE id = ?", elsewhere, patient.value());
    assertThat(clinician.get("/queries/" + query).statusCode()).isEqualTo(404);
    assertThat(clinician.get("/queries/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(post(clinician, query, "answer", 1, "words", "Yes.").statusCode()).isEqualTo(404);
    assertThat(clinician.get("/patients/" + patient + "/queries").statusCode()).isEqualTo(404);
    assertThat(clinician.get("/queries/new?about=result&id=" + result).statusCode()).isEqualTo(404);
    assertThat(clinician.get("/queries").asString()).doesNotContain(query);
    assertThat(steps(query)).containsExactly("OPENED");
  }

  private String asked(String question) {
    Response answer = ask("field", "value", "question", question, "person", "nobody");
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.header("Location").replaceAll(".*/", "");
  }

  private final String key = UUID.randomUUID().toString();

  private Response ask(String... fields) {
    List<String> all =
        new ArrayList<>(List.of("about", "result", "id", result, "version", "1", "key", key));
    all.addAll(Arrays.asList(fields));
    return coordinator.post("/queries/new", all.toArray(String[]::new));
  }

  private static Response post(
      SignedInAs person, String query, String step, int version, String field, String value) {
    return person.post("/queries/" + query + "/" + step, "version", "" + version, field, value);
  }

  private List<String> steps(String query) {
    return database.rows(
        "SELECT kind FROM query_steps WHERE query_id = ? ORDER BY version",
        row -> row.getString(1),
        UUID.fromString(query));
  }

  private List<String> audited(String query) {
    return database.rows(
        "SELECT action FROM audit_entries WHERE patient_id = ? AND action LIKE 'QUERY%'"
            + " AND detail LIKE ? ORDER BY sequence",
        row -> row.getString(1), patient.value(), "query=" + query + "%");
  }

  private String account(String username) {
    return database
        .row("SELECT id FROM accounts WHERE username = ?", row -> row.getString(1), username)
        .orElseThrow();
  }

  private PatientFile file() {
    return files.open(ward.clinician(), patient, Purpose.VIEW);
  }
}
