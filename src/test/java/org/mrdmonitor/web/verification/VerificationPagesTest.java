package org.mrdmonitor.web.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientFiles;
import org.mrdmonitor.store.PatientRecords;
import org.mrdmonitor.store.PatientRecords.Registration.Registered;
import org.mrdmonitor.store.Purpose;
import org.mrdmonitor.store.RecordedFinding;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.store.VerificationRule;
import org.mrdmonitor.store.VerificationRule.Unverified;
import org.mrdmonitor.store.VerificationRule.Way;
import org.mrdmonitor.store.VerificationSettings;
import org.mrdmonitor.store.Ward;

/** The clinician at the screen is the second person; somebody else of the centre entered. */
@QuarkusTest
class VerificationPagesTest {

  @Inject Accounts accounts;
  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject VerificationSettings settings;
  @Inject Ward ward;

  private SignedInAs clinician;
  private Actor colleague;
  private PatientId patient;
  private MeasurementId result;

  @BeforeEach
  void enter() {
    clinician = SignedInAs.clinician();
    Actor known = accounts.named("clinician").orElseThrow().actor();
    colleague =
        new Actor(
            UUID.randomUUID(),
            "colleague",
            Set.of(Role.CLINICIAN),
            Set.of(known.home()),
            known.home(),
            false);
    patient = registered();
    result =
        ward.record(colleague, patient, AResult.of("NPM1 type A").on("2026-01-12").percent("0.031"))
            .recorded()
            .get(0);
  }

  @AfterEach
  void askForNobody() {
    ask(Way.OFF, Unverified.COUNTS);
  }

  private PatientId registered() {
    NewPatient patient =
        new NewPatient(
            "V-" + UUID.randomUUID().toString().substring(0, 8),
            "Second",
            "Vera",
            Optional.of(LocalDate.parse("1971-03-14")),
            Sex.FEMALE,
            Disease.AML,
            "");
    return ((Registered) records.register(colleague, patient, IdempotencyKey.fresh())).id();
  }

  @Test
  void onlyThosePersonsSeeTheListWhoMayEnter() {
    for (String name : List.of("coordinator", "administrator", "auditor")) {
      SignedInAs.person(name, SignedInAs.PASSWORD).get("/verification").then().statusCode(403);
    }
    for (String name : List.of("clinician", "coordinator", "auditor")) {
      SignedInAs.person(name, SignedInAs.PASSWORD)
          .get("/admin/verification")
          .then()
          .statusCode(403);
    }
  }

  @Test
  void whereNobodyIsAskedTheListSaysSoAndTheWorklistHasNoLinkToIt() {
    clinician
        .get("/verification")
        .then()
        .statusCode(200)
        .body(containsString("No centre of yours asks for a second person"));
    clinician.get("/").then().body(not(containsString("Results to verify")));
    clinician.get(page()).then().body(containsString("This centre asks for no second person"));
  }

  @Test
  void aChoiceIsMadeAfterADryRunAndWithAReason() {
    SignedInAs administrator = SignedInAs.administrator();
    String path = "/admin/verification/" + colleague.home();
    String version = version(administrator.get(path));
    Response tried =
        administrator.post(
            path, "way", "VISUAL", "unverified", "COUNTS", "step", "save", "version", version);
    tried.then().statusCode(200).body(containsString("What would change"));
    String[] choice = {
      "way",
      "VISUAL",
      "unverified",
      "COUNTS",
      "step",
      "save",
      "version",
      version,
      "tried",
      "VISUAL COUNTS",
      "reason",
      ""
    };
    administrator.post(path, choice).then().statusCode(422).body(containsString("Give a reason"));
    choice[11] = "Study protocol, version 3.";
    administrator
        .post(path, choice)
        .then()
        .statusCode(303)
        .header("Location", endsWith("/admin/verification"));
    administrator.post(path, choice).then().statusCode(409).body(containsString("Somebody else"));
    administrator
        .get("/admin/verification")
        .then()
        .body(containsString("visual comparison"), containsString("Study protocol, version 3."));
    clinician.get("/").then().body(containsString("Results to verify"));
  }

  @Test
  void theRecordedResultIsShownAndOneButtonVerifiesIt() {
    ask(Way.VISUAL, Unverified.COUNTS);
    clinician.get("/verification").then().body(containsString(page()));
    clinician
        .get(page())
        .then()
        .statusCode(200)
        .body(containsString("0.031 %"), containsString("12-Jan-2026"))
        .body(not(containsString("asks for no second person")));
    say("agrees").then().statusCode(303).header("Location", endsWith("/verification"));
    assertThat(verified()).isTrue();
    clinician.get("/verification").then().body(not(containsString(page())));
    clinician.get(page()).then().body(containsString("This result is verified"));
  }

  @Test
  void anOwnEntryIsNotInTheListAndNotVerifiedByAFormMadeByHand() {
    ask(Way.VISUAL, Unverified.COUNTS);
    Actor known = accounts.named("clinician").orElseThrow().actor();
    MeasurementId own =
        ward.record(known, patient, AResult.of("NPM1 type A").on("2026-01-20").percent("0.04"))
            .recorded()
            .get(0);
    String path = "/results/" + own + "/verification";
    clinician.get("/verification").then().body(not(containsString(path)));
    clinician.get(path).then().body(containsString("You entered this yourself"));
    clinician
        .post(path, "version", "1", "step", "agrees")
        .then()
        .statusCode(409)
        .body(containsString("You entered this yourself"));
  }

  @Test
  void aDifferenceIsSentBackWithWhatDiffers() {
    ask(Way.VISUAL, Unverified.COUNTS);
    say("differs").then().statusCode(422).body(containsString("what differs"));
    say("differs", "reason", "Report says 0.31 %.").then().statusCode(303);
    assertThat(verified()).isFalse();
    clinician.get("/verification").then().body(containsString("sent back"));
    clinician.get(page()).then().body(containsString("Report says 0.31 %."));
  }

  @Test
  void blindReEntryShowsNeitherDayNorValue() {
    ask(Way.BLIND, Unverified.COUNTS);
    clinician
        .get(page())
        .then()
        .statusCode(200)
        .body(not(containsString("0.031")), not(containsString("12-Jan-2026")))
        .body(containsString("Sample 1 of 1"));
    clinician.get("/verification").then().body(not(containsString("12-Jan-2026")));
  }

  @Test
  void theSameTypedInAnotherFormVerifies() {
    ask(Way.BLIND, Unverified.COUNTS);
    type("12.01.2026", "0,0310", "%").then().statusCode(303);
    assertThat(verified()).isTrue();
  }

  @Test
  void whatCannotBeReadIsAskedAgainAndIsNoDifference() {
    ask(Way.BLIND, Unverified.COUNTS);
    type("31.04.2026", "O.031", "%").then().statusCode(422);
    clinician.get(page()).then().body(not(containsString("The two entries differ")));
  }

  @Test
  void aFormThatComesBackAfterSigningInIsShownAgain() {
    ask(Way.BLIND, Unverified.COUNTS);
    say("check", "sampled_on", "12.01.2026")
        .then()
        .statusCode(200)
        .body(containsString("12.01.2026"));
    assertThat(verified()).isFalse();
  }

  @Test
  void aDifferenceShowsBothAndTheFirstMayStand() {
    ask(Way.BLIND, Unverified.COUNTS);
    type("12.01.2026", "0.31", "%").then().statusCode(303).header("Location", endsWith(page()));
    clinician
        .get(page())
        .then()
        .body(containsString("The two entries differ"), containsString("0.031"))
        .body(containsString("0.31"));
    say("first").then().statusCode(422);
    say("first", "reason", "Second look.").then().statusCode(303);
    assertThat(verified()).isTrue();
  }

  @Test
  void theSecondEntryBecomesACorrectionThatIsNotVerifiedYet() {
    ask(Way.BLIND, Unverified.COUNTS);
    type("13.01.2026", "0.31", "%");
    say("second", "reason", "The report says so.").then().statusCode(303);
    ResultVersion now = current();
    assertThat(now.version()).isEqualTo(2);
    assertThat(LevelText.day(now.content().sampledOn())).isEqualTo("13-Jan-2026");
    assertThat(now.content().reported().text()).isEqualTo("0.31");
    assertThat(now.author().reason()).isEqualTo("The report says so.");
    assertThat(now.author().name()).isEqualTo("clinician");
    assertThat(verified()).isFalse();
  }

  @Test
  void neitherSendsItBack() {
    ask(Way.BLIND, Unverified.COUNTS);
    type("12.01.2026", "0.31", "%");
    say("neither", "reason", "The report is of another patient.").then().statusCode(303);
    assertThat(verified()).isFalse();
    assertThat(current().version()).isEqualTo(1);
    clinician.get(page()).then().body(containsString("differs from the report; sent back"));
  }

  @Test
  void aSecondEntryInAnotherUnitIsNotTakenOverAsItIs() {
    ask(Way.BLIND, Unverified.COUNTS);
    type("12.01.2026", "0.031", "ratio");
    clinician.get(page()).then().body(containsString("The units differ"));
    say("second", "reason", "As typed.").then().statusCode(409);
    assertThat(current().version()).isEqualTo(1);
  }

  @Test
  void tablesSayWhoVerifiedAndWhatNobodyDid() {
    clinician.get(timeline()).then().body(not(containsString("verified")));
    ask(Way.VISUAL, Unverified.COUNTS);
    for (String path : List.of(timeline(), timeline() + "/results")) {
      clinician
          .get(path)
          .then()
          .body(containsString("not verified"))
          .body(not(containsString("not used")));
    }
    say("agrees");
    clinician
        .get(timeline())
        .then()
        .body(containsString("verified: clinician"), not(containsString("not verified")));
  }

  @Test
  void whatRulesDoWithoutIsNamed() {
    ward.record(
        colleague, patient, AResult.of("NPM1 type A").on("2025-11-03").notDetected("0.001"));
    ask(Way.VISUAL, Unverified.LEFT_OUT);
    clinician
        .get(timeline())
        .then()
        .body(containsString("2 results are not verified by a second person"))
        .body(containsString("2 results not yet verified are not used here"))
        .body(containsString("class=\"unverified\""), containsString("Not yet verified, not used"))
        .body(containsString("not used"));
    say("agrees");
    clinician
        .get(timeline())
        .then()
        .body(containsString("1 result is not verified by a second person"))
        .body(containsString("1 result not yet verified is not used here"));
  }

  @Test
  void theFlagCardNamesUnverifiedInputsAndWhatWasNotUsed() {
    PatientId risen = risen();
    ask(Way.VISUAL, Unverified.COUNTS);
    RecordedFinding finding = files.open(colleague, risen, Purpose.VIEW).findings().get(0);
    String card = "/findings/" + finding.id();
    clinician
        .get(card)
        .then()
        .body(containsString("The result of 12-Jan-2026 was not verified by a second person."));
    ask(Way.VISUAL, Unverified.LEFT_OUT);
    clinician
        .get(card)
        .then()
        .body(containsString("not verified by a second person, not used"))
        .body(containsString("withdrawn, its basis changed"));
  }

  private PatientId risen() {
    PatientId risen = registered();
    ward.event(colleague, risen, EventKind.DIAGNOSIS, "2025-01-10");
    ward.event(colleague, risen, EventKind.REMISSION, "2025-03-10");
    AResult npm1 = AResult.of("NPM1 type A");
    ward.record(
        colleague,
        risen,
        npm1.on("2025-09-01").notDetected("0.0011"),
        npm1.on("2025-12-01").percent("0.0009"),
        npm1.on("2026-01-12").percent("0.031"));
    return risen;
  }

  @Test
  void theTimelineForMachinesCarriesIt() {
    assertThat(machine().getMap("series[0].results[0]")).containsEntry("second_person", null);
    ask(Way.VISUAL, Unverified.LEFT_OUT);
    assertThat(machine().getString("series[0].results[0].second_person.state"))
        .isEqualTo("not-verified");
    assertThat(machine().getBoolean("series[0].results[0].second_person.used_by_rules")).isFalse();
    say("agrees");
    assertThat(machine().getString("series[0].results[0].second_person.state"))
        .isEqualTo("verified");
    assertThat(machine().getString("series[0].results[0].second_person.by")).isEqualTo("clinician");
    assertThat(machine().getBoolean("series[0].results[0].second_person.used_by_rules")).isTrue();
  }

  private JsonPath machine() {
    return clinician
        .request()
        .accept(ContentType.JSON)
        .get("/api" + timeline() + "/timeline")
        .jsonPath();
  }

  @Test
  void theReadBackSaysThatRulesWaitForTheSecondPerson() {
    ask(Way.VISUAL, Unverified.LEFT_OUT);
    Response form = clinician.get(timeline() + "/results/new");
    String key = form.htmlPath().getString("**.find { it.@name == 'key' }.@value");
    clinician
        .post(
            timeline() + "/results/new",
            "key",
            key,
            "marker",
            "NPM1 type A",
            "method",
            "RT-qPCR",
            "unit",
            "%",
            "r0-sampled_on",
            "2026-01-20",
            "r0-specimen",
            "PB",
            "r0-result",
            "0.5")
        .then()
        .body(containsString("Once a second person has verified it"));
  }

  private String timeline() {
    return "/patients/" + patient;
  }

  @Test
  void anotherCentresResultAnswersLikeAMissingOne() {
    Actor stranger = ward.clinician();
    PatientId elsewhere = ward.inRemission(stranger, Disease.AML, "A-1");
    MeasurementId theirs =
        ward.record(stranger, elsewhere, AResult.of("NPM1").on("2026-01-12").percent("0.1"))
            .recorded()
            .get(0);
    String path = "/results/" + theirs + "/verification";
    clinician.get(path).then().statusCode(404);
    clinician.post(path, "version", "1", "step", "agrees").then().statusCode(404);
  }

  private void ask(Way way, Unverified unverified) {
    int version =
        settings.choices(colleague, colleague.home()).stream()
            .findFirst()
            .map(VerificationSettings.Choice::version)
            .orElse(0);
    settings.choose(
        colleague, colleague.home(), new VerificationRule(way, unverified), version, "A test.");
  }

  private String page() {
    return "/results/" + result + "/verification";
  }

  private Response say(String step, String... more) {
    String[] fields = {"step", step, "version", String.valueOf(current().version())};
    return clinician.post(page(), joined(fields, more));
  }

  private Response type(String day, String value, String unit) {
    return say("typed", "sampled_on", day, "result", value, "unit", unit);
  }

  private static String[] joined(String[] one, String[] other) {
    return Stream.of(one, other).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private ResultVersion current() {
    return file().results().stream()
        .map(History::current)
        .filter(version -> version.id().equals(result))
        .findFirst()
        .orElseThrow();
  }

  private boolean verified() {
    return file().verified().isVerified(current());
  }

  private PatientFile file() {
    return files.open(colleague, patient, Purpose.VIEW);
  }

  private static String version(Response page) {
    return page.htmlPath().getString("**.find { it.@name == 'version' }.@value");
  }
}
