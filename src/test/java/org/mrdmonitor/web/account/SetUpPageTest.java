package org.mrdmonitor.web.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.security.ConsoleCode;

/** An installation without demonstration and without accounts. */
@QuarkusTest
@TestProfile(SetUpPageTest.WithoutAccounts.class)
class SetUpPageTest {

  public static class WithoutAccounts implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("mrd.demo", "off");
    }
  }

  @Inject ConsoleCode console;

  @Test
  void theCodeOfTheConsoleMakesTheFirstAccountOnce() {
    given().redirects().follow(false).get("/sign-in").then().header("Location", endsWith("/setup"));
    String code = console.newCode();

    setUp("guessed", "first", "correct horse battery")
        .then()
        .statusCode(422)
        .body(containsString("One-time code is not right"));
    setUp(code, "first", "short")
        .then()
        .statusCode(422)
        .body(containsString("Password must have at least 12 characters"));
    setUp(code, "first", "correct horse battery").then().statusCode(303);
    setUp(code, "second", "correct horse battery").then().statusCode(422);

    SignedInAs.person("first", "correct horse battery").get("/sign-out").then().statusCode(200);
    given().redirects().follow(false).get("/setup").then().header("Location", endsWith("/sign-in"));
  }

  private static Response setUp(String code, String username, String password) {
    Response page = given().get("/new-password");
    return given()
        .redirects()
        .follow(false)
        .cookies(page.cookies())
        .formParam("csrf-token", SignedInAs.tokenIn(page))
        .formParam("code", code)
        .formParam("centre", "North")
        .formParam("displayName", "The First")
        .formParam("username", username)
        .formParam("password", password)
        .post("/setup");
  }
}
