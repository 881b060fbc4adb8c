package org.mrdmonitor.web.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class ErrorPagesTest {

  @Test
  void aFailureShowsANumberAndNothingOfTheCause() {
    given()
        .get("/failing/broken")
        .then()
        .statusCode(500)
        .contentType("text/html;charset=UTF-8")
        .body(containsString("Something went wrong"))
        .body(matchesPattern("(?s).*Incident <code>[0-9a-f]{10}</code>.*"))
        .body(not(containsString("EXAMPLE")))
        .body(not(containsString("Exception")));
  }

  @Test
  void aMachineGetsAProblemDocument() {
    given()
        .get("/api/failing/conflict")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("status", equalTo(409))
        .body("title", equalTo("Somebody else changed this in the meantime"));
  }

  @Test
  void anUnknownAddressHasAPage() {
    given().get("/no-such-page").then().statusCode(404).body(containsString("no such page"));
  }

  @Test
  void anUnknownAddressOfTheMachineInterfaceHasAProblemDocument() {
    given()
        .get("/api/no-such-thing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void anotherRoleIsToldSo() {
    SignedInAs.clinician()
        .get("/failing/auditors")
        .then()
        .statusCode(403)
        .body(containsString("Your role does not include this"));
    SignedInAs.auditor().get("/failing/auditors").then().statusCode(200);
  }

  @Test
  void aMachineWithoutATokenIsToldSo() {
    given()
        .redirects()
        .follow(false)
        .get("/api/failing/auditors")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer");
  }

  @Test
  void aWrongTokenIsRefusedEvenOnAnOpenPage() {
    given()
        .header("Authorization", "Bearer guessed")
        .get("/api/failing/download")
        .then()
        .statusCode(401);
  }
}
