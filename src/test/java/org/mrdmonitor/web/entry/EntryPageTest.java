package org.mrdmonitor.web.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.Purpose;

/** One result from the form to its finding, and back. */
@QuarkusTest
class EntryPageTest {

  private static final String[] NPM1 = {
    "marker", "NPM1 type A", "method", "RT-qPCR", "unit", "%", "control_gene", "ABL1"
  };

  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject Accounts accounts;
  @Inject Clock clock;

  private Actor actor;
  private PatientId patient;
  private SignedInAs clinician;

  @BeforeEach
  void aPatientInRemission() {
    clinician = SignedInAs.clinician();
    actor = accounts.named("clinician").orElseThrow().actor();
    NewPatient ann =
        new NewPatient(
            "ENTRY-" + UUID.randomUUID(),
            "Example",
            "Ann",
            Optional.of(LocalDate.of(1970, 5, 7)),
            Sex.FEMALE,
            Disease.AML,
            "");
    patient =
        ((PatientRecords.Registration.Registered)
                records.register(actor, ann, IdempotencyKey.fresh()))
            .id();
    event(EventKind.DIAGNOSIS, 500);
    event(EventKind.REMISSION, 450);
  }

  private void event(EventKind kind, int daysAgo) {
    records.addEvent(
        actor,
        patient,
        new NewEvent(kind, today().minusDays(daysAgo), Optional.empty(), ""),
        IdempotencyKey.fresh());
  }

  @Test
  void aFormWithoutItsKeyIsNotOneOfOurs() {
    clinician
        .post("/patients/" + patient + "/results/new", "step", "check", "r0-result", "0.1")
        .then()
        .statusCode(400);
  }

  @Test
  void nothingIsFilledInForDayAndResult() {
    save(
        "r0-sampled_on",
        day(200),
        "r0-specimen",
        "PB",
        "r0-result",
        "ND",
        "r0-control_copies",
        "40000");
    String page = clinician.get(path()).then().statusCode(200).extract().asString();
    assertThat(page).contains("value=\"NPM1 type A\"", "value=\"ABL1\"");
    assertThat(field(page, "r0-sampled_on")).isEmpty();
    assertThat(field(page, "r0-result")).isEmpty();
    assertThat(page)
        .contains("Recorded so far: NPM1 type A", day(200), "not detected (limit 0.0075\u00a0%)");
  }

  @Test
  void aResultIsReadBackBeforeItIsSaved() {
    save(
        "r0-sampled_on",
        day(200),
        "r0-specimen",
        "PB",
        "r0-result",
        "0,0021",
        "r0-control_copies",
        "40000");
    send(
            "check",
            "",
            "r0-sampled_on",
            day(20),
            "r0-specimen",
            "PB",
            "r0-result",
            "0.031",
            "r0-control_copies",
            "41200")
        .then()
        .statusCode(200)
        .body(containsString("0.031\u00a0%"))
        .body(containsString("+1.17\u00a0log"))
        .body(containsString("Save 1 result"));
    assertThat(file().results()).hasSize(1);
  }

  @Test
  void aResultRaisesItsFindingInTheSameRequestAndItsCorrectionWithdrawsIt() {
    save(
        "r0-sampled_on",
        day(200),
        "r0-specimen",
        "PB",
        "r0-result",
        "ND",
        "r0-control_copies",
        "40000");
    save(
        "r0-sampled_on",
        day(20),
        "r0-specimen",
        "PB",
        "r0-result",
        "0.31",
        "r0-control_copies",
        "41200");
    assertThat(file().findings()).anyMatch(f -> f.state() == FindingState.OPEN);

    String id = file().results().get(1).current().id().toString();
    correct(id, "0.0000031", "").then().statusCode(422).body(containsString("Enter the reason"));
    correct(id, "ND", "typing error").then().statusCode(303);
    assertThat(file().findings()).isNotEmpty().allMatch(f -> f.state() == FindingState.WITHDRAWN);
    clinician
        .get("/results/" + id + "/correction")
        .then()
        .statusCode(200)
        .body(containsString("0.31\u00a0%"))
        .body(containsString("typing error"));
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedIsKept() {
    Response answer =
        send("check", "", "r0-sampled_on", "31.02.2026", "r0-specimen", "PB", "r0-result", "O.001");
    answer.then().statusCode(422).body(containsString("There is a problem"));
    String page = answer.asString();
    assertThat(page)
        .contains("href=\"#r0-sampled_on\"", "id=\"r0-sampled_on-error\"")
        .contains("href=\"#r0-result\"", "aria-describedby=\"r0-result-error\"");
    assertThat(field(page, "r0-sampled_on")).isEqualTo("31.02.2026");
    assertThat(field(page, "r0-result")).isEqualTo("O.001");
    assertThat(file().results()).isEmpty();
  }

  @Test
  void aDayToComeAndADayBeforeBirthAreRefused() {
    send("check", "", "r0-sampled_on", day(-1), "r0-specimen", "PB", "r0-result", "0.1")
        .then()
        .statusCode(422);
    send("check", "", "r0-sampled_on", "06-May-1970", "r0-specimen", "PB", "r0-result", "0.1")
        .then()
        .statusCode(422)
        .body(containsString("before the day of birth"));
  }

  @Test
  void theSameAgainIsNotStoredTwice() {
    String[] row = {
      "r0-sampled_on",
      day(20),
      "r0-specimen",
      "PB",
      "r0-result",
      "0.31",
      "r0-control_copies",
      "41200"
    };
    save(row);
    send("check", "", row).then().body(containsString("Recorded already"));
    assertThat(file().results()).hasSize(1);
  }

  @Test
  void anotherValueOfTheSameSampleIsAskedAbout() {
    save("r0-sampled_on", day(20), "r0-specimen", "PB", "r0-result", "0.31");
    String[] other = {"r0-sampled_on", day(20), "r0-specimen", "PB", "r0-result", "0.33"};
    send("check", "", other)
        .then()
        .statusCode(422)
        .body(containsString("The record holds another result"));
    String[] further = Arrays.copyOf(other, other.length + 2);
    further[other.length] = "r0-same_day";
    further[other.length + 1] = "further";
    save(further);
    assertThat(file().results()).hasSize(2);
  }

  @Test
  void aJumpOfThreeLogsWantsASecondLook() {
    save("r0-sampled_on", day(200), "r0-specimen", "PB", "r0-result", "0.0021");
    send("check", "", "r0-sampled_on", day(20), "r0-specimen", "PB", "r0-result", "31")
        .then()
        .statusCode(422)
        .body(containsString("thousandfold"));
  }

  @Test
  void whatWasUnlikelyAndConfirmedStaysWithTheVersion() {
    save("r0-sampled_on", day(200), "r0-specimen", "PB", "r0-result", "0.0021");
    save("r0-sampled_on", day(20), "r0-specimen", "PB", "r0-result", "31", "r0-sure", "yes");
    var version = file().results().get(1).current();
    assertThat(version.author().reason())
        .isEqualTo("Checked against the report: more than a thousandfold from the sample before.");
    assertThat(clinician.get("/results/" + version.id() + "/correction").asString())
        .contains("Checked against the report: more than a thousandfold");
    assertThat(file().results().get(0).current().author().reason()).isEmpty();
  }

  @Test
  void aSampleOlderThanTheDiagnosisIsAskedAbout() {
    String[] row = {"r0-sampled_on", day(510), "r0-specimen", "PB", "r0-result", "31"};
    send("check", "", row)
        .then()
        .statusCode(422)
        .body(containsString("is older than the diagnosis of " + day(500)));
    String[] sure = Arrays.copyOf(row, row.length + 2);
    sure[row.length] = "r0-sure";
    sure[row.length + 1] = "yes";
    save(sure);
    assertThat(file().results()).hasSize(1);
  }

  @Test
  void savingWithoutReadingBackReadsBackFirst() {
    send(
            "save",
            "something else",
            "r0-sampled_on",
            day(20),
            "r0-specimen",
            "PB",
            "r0-result",
            "0.31")
        .then()
        .statusCode(200)
        .body(containsString("Save 1 result"));
    assertThat(file().results()).isEmpty();
  }

  @Test
  void cellsOfASpreadsheetBecomeRows() {
    String cells = "%s\tPB\t0,018\t30100\r\n%s\tPB\t<0.001\t41200\r\n".formatted(day(60), day(20));
    send("paste", "", "pasted", cells)
        .then()
        .statusCode(200)
        .body(containsString("Save 2 results"));
  }

  @Test
  void theSameFormSentTwiceIsSavedOnce() {
    String[] row = {"r0-sampled_on", day(20), "r0-specimen", "PB", "r0-result", "0.31"};
    String readBack = field(send("check", "", row).asString(), "read-back");
    send("save", readBack, row).then().statusCode(303);
    send("save", readBack, row).then().statusCode(303);
    assertThat(file().results()).hasSize(1);
  }

  @Test
  void anEventIsAddedAndBadOnesAreSaid() {
    String events = "/patients/" + patient + "/events/new";
    String key = IdempotencyKey.fresh().toString();
    String version = value(clinician.get(events), "version");
    clinician.post(events, event(key, version, "never")).then().statusCode(422);
    clinician.post(events, event(key, version, day(100))).then().statusCode(303);
    clinician.post(events, event(key, version, day(100))).then().statusCode(303);
    assertThat(file().course().eventsOf(EventKind.TRANSPLANT)).hasSize(1);
  }

  @Test
  void anEventIsNotAddedToARecordThatChangedSinceItsFormWasOpened() {
    String events = "/patients/" + patient + "/events/new";
    String opened = value(clinician.get(events), "version");
    String first = IdempotencyKey.fresh().toString();
    clinician.post(events, event(first, opened, day(100))).then().statusCode(303);

    String key = IdempotencyKey.fresh().toString();
    Response late = clinician.post(events, event(key, opened, day(90)));

    late.then()
        .statusCode(409)
        .body(containsString("changed since this form was opened"))
        .body(containsString("haploidentical"));
    assertThat(file().course().eventsOf(EventKind.TRANSPLANT)).hasSize(1);
    clinician.post(events, event(key, value(late, "version"), day(90))).then().statusCode(303);
    clinician.post(events, "key", key, "kind", "transplant").then().statusCode(400);
  }

  private static String[] event(String key, String version, String day) {
    return new String[] {
      "key", key, "version", version, "kind", "transplant", "on", day, "detail", "haploidentical"
    };
  }

  private static String value(Response page, String name) {
    return page.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value");
  }

  @Test
  void aCoordinatorReviewsAndDoesNotEnter() {
    SignedInAs.coordinator().get(path()).then().statusCode(403);
  }

  private void save(String... row) {
    String readBack = field(send("check", "", row).asString(), "read-back");
    send("save", readBack, row).then().statusCode(303);
  }

  private final String key = IdempotencyKey.fresh().toString();

  private Response send(String step, String readBack, String... row) {
    List<String> fields = new ArrayList<>(List.of(NPM1));
    String thisKey = key.substring(0, 30) + (Arrays.hashCode(row) & 0xffff);
    fields.addAll(List.of("step", step, "read-back", readBack, "key", thisKey));
    if (!String.join(" ", row).contains("r0-result")) {
      fields.addAll(List.of("r0-result", ""));
    }
    fields.addAll(Arrays.asList(row));
    return clinician.post(path(), fields.toArray(String[]::new));
  }

  private Response correct(String id, String result, String reason) {
    return clinician.post(
        "/results/" + id + "/correction",
        "version",
        "1",
        "sampled_on",
        day(20),
        "specimen",
        "PB",
        "marker",
        "NPM1 type A",
        "method",
        "RT-qPCR",
        "result",
        result,
        "unit",
        "%",
        "control_gene",
        "ABL1",
        "control_copies",
        "41200",
        "reason",
        reason);
  }

  private static String field(String page, String name) {
    return page.replaceAll("(?s).*name=\"" + name + "\"[^>]*?value=\"([^\"]*)\".*", "$1");
  }

  private String path() {
    return "/patients/" + patient + "/results/new";
  }

  private PatientFile file() {
    return files.open(actor, patient, Purpose.VIEW);
  }

  private String day(int ago) {
    return LevelText.day(today().minusDays(ago));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
