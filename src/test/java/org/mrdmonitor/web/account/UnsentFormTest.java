package org.mrdmonitor.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.store.IdempotencyKey;

/** What was typed when the session ended comes back after signing in (EN-16). */
@QuarkusTest
class UnsentFormTest {

  private static final String KEY = IdempotencyKey.fresh().toString();

  @Inject ShownCohort cohort;

  private String path;
  private SignedInAs clinician;

  @BeforeEach
  void aSessionThatEnded() {
    path = "/patients/" + cohort.admitted() + "/results/new";
    clinician = SignedInAs.clinician();
    clinician.post("/sign-out");
  }

  @Test
  void theFormComesBackFilledAfterSigningIn() {
    Response door = sendLate();
    assertThat(door.statusCode()).isEqualTo(200);
    assertThat(door.asString()).contains("Your session had ended", "name=\"password\"");

    Response back = signIn(door, "clinician");
    assertThat(back.statusCode()).isEqualTo(200);
    assertThat(back.asString()).contains("What you typed is still here");
    List<String> names = back.htmlPath().getList("**.find { it.name() == 'form' }.input.@name");
    List<String> values = back.htmlPath().getList("**.find { it.name() == 'form' }.input.@value");
    Map<String, String> again = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      again.put(names.get(i), values.get(i));
    }
    assertThat(again).containsEntry("step", "check").containsEntry("r0-result", "0,0123 & more");
    Response filled =
        given().cookies(Map.of("mrd", back.cookie("mrd"))).formParams(again).post(path);
    assertThat(filled.statusCode()).isEqualTo(422);
    assertThat(filled.asString()).contains("value=\"0,0123 &amp; more\"", "value=\"10.02.2026\"");
  }

  @Test
  void anotherPersonDoesNotInheritIt() {
    Response back = signIn(sendLate(), "coordinator");
    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(back.asString()).doesNotContain("0,0123");
  }

  @Test
  void aWrongPasswordLosesNothing() {
    Response door = sendLate();
    Response refused = signIn(door, "clinician", "wrong");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("name=\"unsent-body\"", "r0-result");
  }

  @Test
  void nothingIsKeptThatWasSentWithoutEverSigningIn() {
    Response door = given().redirects().follow(false).formParam("r0-result", "0.1").post(path);
    assertThat(door.asString()).doesNotContain("r0-result");
  }

  @Test
  void aPasswordIsTypedAgain() {
    Response door =
        clinician.post(
            "/patients/" + cohort.admitted() + "/signatures",
            "up_to",
            "2026-01-31",
            "password",
            "a secret of mine");
    assertThat(door.asString()).contains("2026-01-31").doesNotContain("secret");
  }

  @Test
  void whoseSessionEndedComesToTheSignInPage() {
    assertThat(clinician.get("/patients").header("Location")).endsWith("/sign-in?next=%2Fpatients");
    assertThat(clinician.get("/sign-in").statusCode()).isEqualTo(200);
    assertThat(clinician.get("/no-such-page").statusCode()).isEqualTo(404);
  }

  @Test
  void everyFormSaysUntilWhenItWaits() {
    assertThat(SignedInAs.clinician().get(path).asString())
        .containsPattern("If nothing is sent until [0-2][0-9]:[0-5][0-9] UTC")
        .contains("data-seconds=\"900\"");
  }

  private Response sendLate() {
    return clinician.post(
        path,
        "key",
        KEY,
        "step",
        "save",
        "r0-sampled_on",
        "10.02.2026",
        "r0-result",
        "0,0123 & more");
  }

  private Response signIn(Response door, String username) {
    return signIn(door, username, SignedInAs.PASSWORD);
  }

  private Response signIn(Response door, String username, String password) {
    Map<String, String> cookies = new HashMap<>(clinician.cookies());
    cookies.putAll(door.cookies());
    return given()
        .redirects()
        .follow(false)
        .cookies(cookies)
        .formParam("csrf-token", SignedInAs.tokenIn(door))
        .formParam("username", username)
        .formParam("password", password)
        .formParam("next", "")
        .formParam("unsent-path", hidden(door, "unsent-path"))
        .formParam("unsent-body", hidden(door, "unsent-body"))
        .post("/sign-in");
  }

  private static String hidden(Response page, String name) {
    return page.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value");
  }
}
