package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.Browser.Look;
import org.mrdmonitor.fixture.BrowserTest;
import org.mrdmonitor.fixture.KeyboardHands;
import org.mrdmonitor.fixture.KeyboardHands.Effort;
import org.mrdmonitor.fixture.SignedInAs;

/**
 * Eight tasks of a clinician and a coordinator by keyboard alone. What each took is printed as a
 * table; EN-01 is asserted: one more result for a known patient from the worklist in at most two
 * doors, 25 keystrokes and two pages, ten results in the grid in at most 18 keystrokes each.
 */
@QuarkusTest
class KeyboardTasksBrowserTest extends BrowserTest {

  private static final List<Effort> TABLE = new ArrayList<>();
  private static final String READ_BACK_CLEAN = "button[value=save]:focus";

  private String hospitalId;
  private String marker;

  @BeforeEach
  void aPatientWhoseMarkerIsBack() {
    String unique = UUID.randomUUID().toString().substring(0, 8);
    hospitalId = "KB-" + unique;
    marker = "NPM1 " + unique;
    Response imported =
        SignedInAs.clinician()
            .form()
            .multiPart(
                "patients",
                "patients.csv",
                bytes(
                    "patient_id,family_name,given_name,born_on,disease\n%s,Keyboard,Kim,1970-05-07,AML\n"
                        .formatted(hospitalId)))
            .multiPart(
                "events",
                "events.csv",
                bytes(
                    "patient_id,on,kind\n%1$s,2025-01-10,diagnosis\n%1$s,2025-02-10,remission\n"
                        .formatted(hospitalId)))
            .multiPart("results", "results.csv", bytes(results()))
            .post("/api/imports");
    assertThat(imported.jsonPath().getBoolean("applied")).isTrue();
  }

  private String results() {
    StringBuilder rows =
        new StringBuilder(
            "patient_id,sampled_on,specimen,marker,method,result,unit,lod,control_gene,laboratory\n");
    for (String each :
        List.of(
            "2025-03-01,BM:ND", "2025-06-02,BM:ND", "2025-12-01,BM:0.05", "2026-01-12,BM:0.6")) {
      String[] parts = each.split(":");
      rows.append(
          "%s,%s,%s,RT-qPCR,%s,%%,0.001,ABL1,Reference laboratory\n"
              .formatted(hospitalId, parts[0], marker, parts[1]));
    }
    return rows.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @AfterAll
  void printTheTable() {
    System.out.println(
        "| task                                         | keystrokes | doors | pages | seconds |");
    System.out.println(
        "|----------------------------------------------|-----------:|------:|------:|--------:|");
    TABLE.forEach(effort -> System.out.println(effort.line()));
  }

  @Test
  void signingIn() {
    KeyboardHands hands =
        new KeyboardHands(browser.window(Look.DESKTOP), application).startingAt("/sign-in");
    hands
        .type("clinician")
        .press("Tab")
        .type(SignedInAs.PASSWORD)
        .open("Enter", ".worklist, .empty");
    note(hands, "sign in");
  }

  @Test
  void findingAPatient() {
    KeyboardHands hands = clinician("/");
    hands.moveByAccessKey('p', "#find-text:focus").type(hospitalId).open("Enter", "#text");
    hands.tabTo("main tbody a").open("Enter", ".banner");
    assertThat(hands.page().locator(".banner").innerText()).contains(hospitalId);
    note(hands, "find a patient by number");
  }

  @Test
  void oneMoreResultFromTheWorklist() {
    KeyboardHands hands = clinician(worklist());
    hands.openByAccessKey('1', "#r0-sampled_on:focus");
    hands.type("10.02.2026").press("Tab").press("Tab").type("0.9");
    hands.send("Enter", READ_BACK_CLEAN).send("Enter", "#results");
    assertThat(hands.page().locator("main").innerText()).contains("10-Feb-2026");
    Effort effort = note(hands, "one more result, from the worklist");
    assertThat(effort.doors()).isLessThanOrEqualTo(2);
    assertThat(effort.keystrokes()).isLessThanOrEqualTo(25);
    assertThat(effort.loads()).isLessThanOrEqualTo(2);
  }

  @Test
  void tenResultsInTheGrid() {
    KeyboardHands hands = clinician(worklist());
    hands.openByAccessKey('1', "#r0-sampled_on:focus");
    for (int i = 0; i < 10; i++) {
      hands.type("%02d.03.2026".formatted(i + 1));
      hands.press(i < 9 ? "ArrowDown" : "Tab");
    }
    hands.press("Tab");
    for (int i = 9; i >= 0; i--) {
      hands.type("0.6" + i);
      if (i > 0) {
        hands.press("ArrowUp");
      }
    }
    hands.send("Enter", READ_BACK_CLEAN).send("Enter", "#results");
    assertThat(hands.page().locator("main").innerText()).contains("01-Mar-2026", "10-Mar-2026");
    Effort effort = note(hands, "ten results in the grid");
    assertThat(effort.keystrokes() / 10.0).isLessThanOrEqualTo(18);
    assertThat(effort.loads()).isLessThanOrEqualTo(2);
  }

  @Test
  void acknowledgingAFinding() {
    KeyboardHands hands = clinician(worklist());
    hands.tabTo(".worklist a[href^='/findings/']").open("Enter", ".finding");
    hands.tabTo("a[href$='/acknowledgement']").open("Enter", "#reason");
    hands.tabTo("input[type=radio]").press("Space").tabTo("#reason").type("repeat in two weeks");
    hands.tabTo("main button").send("Enter", "#results");
    assertThat(SignedInAs.clinician().get(patient() + "/findings").asString())
        .contains("repeat in two weeks");
    note(hands, "acknowledge a finding with a reason");
  }

  @Test
  void correctingAResult() {
    KeyboardHands hands = clinician(patient() + "/results");
    hands.tabTo("a[href$='/correction']").open("Enter", "#result");
    hands.tabTo("#result").press("Control+a").type("0.5").tabTo("#reason").type("misread");
    hands.send("Enter", "#results");
    assertThat(hands.page().locator("main").innerText()).contains("misread");
    note(hands, "correct a result with a reason");
  }

  @Test
  void registeringAPatientWithADiagnosis() {
    KeyboardHands hands = clinician("/patients/new");
    hands.type(hospitalId + "-N").press("Tab").type("Novak").press("Tab").type("Ada").press("Tab");
    hands.type("07.05.1971").tabTo("#disease").press("A");
    hands.tabTo("main form button").open("Enter", ".banner");
    hands.tabTo("a[href$='/events/new']").open("Enter", "#kind");
    hands.tabTo("#kind").press("d").press("Tab").type("10.01.2026").send("Enter", ".banner .name");
    assertThat(hands.page().locator(".banner").innerText()).contains("NOVAK");
    note(hands, "register a patient and the diagnosis");
  }

  @Test
  void aCoordinatorExportsTheFindings() throws Exception {
    KeyboardHands hands =
        new KeyboardHands(
                browser.window(Look.DESKTOP, SignedInAs.coordinator(), application), application)
            .startingAt("/exports");
    hands.tabTo("main [href*='findings.csv']");
    Download file = hands.page().waitForDownload(() -> hands.press("Enter"));
    assertThat(Files.readString(file.path())).contains(hospitalId);
    note(hands, "export the findings");
  }

  private KeyboardHands clinician(String path) {
    return new KeyboardHands(
            browser.window(Look.DESKTOP, SignedInAs.clinician(), application), application)
        .startingAt(path);
  }

  private String worklist() {
    return "/?marker=" + marker.replace(" ", "+");
  }

  private String patient() {
    String id =
        SignedInAs.clinician()
            .form()
            .contentType("application/json")
            .body("{\"patient_id\": \"%s\"}".formatted(hospitalId))
            .post("/api/patients/search")
            .jsonPath()
            .getString("[0].id");
    return "/patients/" + id;
  }

  private static Effort note(KeyboardHands hands, String task) {
    Effort effort = hands.effort(task);
    TABLE.add(effort);
    hands.page().context().close();
    return effort;
  }
}
