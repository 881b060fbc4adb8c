package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.patient.Sex;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.store.PatientRecords;

/**
 * Two tabs on two patients (EN-17): what was filled in under one banner never changes the patient
 * of another, and what was read back against a record is not saved into one that changed since.
 */
@QuarkusTest
class TwoTabsTest {

  private static final String REFUSED = "filled in for another patient than the one named above";
  private static final Pattern FORM =
      Pattern.compile(
          "(?s)<form method=\"post\""
              + " action=\"(/(?:results|events|findings|patients/).*?)\".*?</form>");

  @Inject ShownCohort cohort;
  @Inject PatientRecords records;
  @Inject Accounts accounts;

  private SignedInAs clinician;
  private PatientFile file;
  private String other;

  @BeforeEach
  void twoPatients() {
    clinician = SignedInAs.clinician();
    file = cohort.file();
    other = registered().toString();
  }

  @Test
  void everyFormOfAPatientCarriesThePatientOfItsBanner() {
    for (String page : pages()) {
      List<String> forms =
          FORM.matcher(clinician.get(page).asString()).results().map(MatchResult::group).toList();
      assertThat(forms).as(page).isNotEmpty();
      assertThat(forms)
          .as(page)
          .allMatch(f -> f.contains("name=\"patient\" value=\"" + file.patient().id() + "\""));
    }
  }

  @Test
  void whatWasFilledInUnderAnotherBannerIsRefusedAndKept() {
    for (String form : forms()) {
      clinician
          .post(form, with("patient", other))
          .then()
          .statusCode(409)
          .body(containsString(REFUSED), containsString("typed in the other tab"));
    }
    PatientFile after = cohort.file();
    assertThat(after.results()).isEqualTo(file.results());
    assertThat(after.events()).isEqualTo(file.events());
    assertThat(after.findings()).isEqualTo(file.findings());
  }

  @Test
  void theSameFormUnderItsOwnBannerIsTaken() {
    String path = "/patients/" + other + "/events/new";

    clinician.post(path, with("patient", other)).then().statusCode(303);
  }

  @Test
  void aRecordThatChangedSinceTheReadBackIsReadBackAgain() {
    String path = "/patients/" + other + "/results/new";
    Response first = clinician.post(path, entry("check", "2026-01-10", "0.5", "k-one"));
    Response second = clinician.post(path, entry("check", "2026-02-10", "0.9", "k-two"));
    String[] secondSave = saving(second, "2026-02-10", "0.9", "k-two");
    clinician.post(path, secondSave).then().statusCode(303);

    Response late = clinician.post(path, saving(first, "2026-01-10", "0.5", "k-one"));

    late.then()
        .statusCode(200)
        .body(containsString("changed since the read-back"), containsString("Save 1 result"));
    clinician.post(path, saving(late, "2026-01-10", "0.5", "k-one")).then().statusCode(303);
    clinician.post(path, secondSave).then().statusCode(303);
  }

  /** Where the pages of the first patient send what changes the record. */
  private List<String> forms() {
    String patient = "/patients/" + file.patient().id();
    String result = "/results/" + file.results().get(0).current().id();
    String event = "/events/" + file.events().get(0).current().id();
    String finding =
        file.findings().stream()
            .filter(f -> f.state() == FindingState.OPEN)
            .map(f -> "/findings/" + f.id())
            .findFirst()
            .orElseThrow();
    return Stream.of(
            patient + "/results/new",
            patient + "/events/new",
            result + "/correction",
            result + "/voiding",
            result + "/undoing",
            event + "/correction",
            event + "/voiding",
            finding + "/acknowledgement",
            finding + "/override",
            finding + "/closing")
        .toList();
  }

  /** The pages that these forms stand on. */
  private List<String> pages() {
    return forms().stream()
        .map(form -> form.replaceAll("/(voiding|undoing)$", "/correction"))
        .map(form -> form.replace("/override", "/acknowledgement"))
        .distinct()
        .toList();
  }

  /** Fields that every form takes what it knows from. */
  private static String[] with(String... more) {
    String words = "typed in the other tab";
    List<String> fields =
        new ArrayList<>(
            List.of(
                "key", IdempotencyKey.fresh().toString(),
                "version", "1",
                "reason", words,
                "detail", words,
                "r0-result", words,
                "kind", "note",
                "on", "2026-01-10",
                "action", "REPEAT_SAMPLE",
                "code", "SAMPLE_DOUBTFUL"));
    fields.addAll(Arrays.asList(more));
    return fields.toArray(String[]::new);
  }

  private String[] entry(String step, String day, String result, String key) {
    return new String[] {
      "patient",
      other,
      "key",
      key + "-" + other.substring(0, 8),
      "marker",
      "NPM1 type A",
      "method",
      "RT-qPCR",
      "unit",
      "%",
      "r0-sampled_on",
      day,
      "r0-specimen",
      "PB",
      "r0-result",
      result,
      "step",
      step
    };
  }

  private String[] saving(Response readBack, String day, String result, String key) {
    List<String> fields = new ArrayList<>(Arrays.asList(entry("save", day, result, key)));
    for (String name : List.of("read-back", "version")) {
      fields.add(name);
      fields.add(readBack.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value"));
    }
    return fields.toArray(String[]::new);
  }

  private PatientId registered() {
    Actor actor = accounts.named("clinician").orElseThrow().actor();
    NewPatient patient =
        new NewPatient(
            "TAB-" + UUID.randomUUID(),
            "Other",
            "Toni",
            Optional.empty(),
            Sex.OTHER,
            Disease.AML,
            "");
    return ((PatientRecords.Registration.Registered)
            records.register(actor, patient, IdempotencyKey.fresh()))
        .id();
  }
}
