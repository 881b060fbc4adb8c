package org.mrdmonitor.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class SignInPageTest {

  @Test
  void aPageSendsAVisitorToTheSignInPageAndBack() {
    given()
        .redirects()
        .follow(false)
        .get("/sign-out")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/sign-in?next=%2Fsign-out"));
  }

  @Test
  void theRightPasswordOpensASession() {
    Response answer = SignedInAs.attempt("clinician", SignedInAs.PASSWORD, "");
    answer.then().statusCode(303).header("Location", endsWith("/"));
    Cookie cookie = answer.detailedCookie("mrd");
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getValue()).hasSize(43);
  }

  @ParameterizedTest
  @CsvSource({"clinician,wrong-password", "nobody-of-that-name,wrong-password"})
  void wrongNameAndWrongPasswordReadTheSame(String username, String password) {
    SignedInAs.attempt(username, password, "")
        .then()
        .statusCode(422)
        .body(containsString("User name or password is not right"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example", "https:evil.example", "https://evil.example", "\\\\evil.example",
        "/\\evil.example", "/a//evil.example", "/%0d%0aSet-Cookie:x", "javascript:alert(1)"
      })
  void aForeignAddressToReturnToIsNotFollowed(String next) {
    SignedInAs.attempt("clinician", SignedInAs.PASSWORD, next)
        .then()
        .statusCode(303)
        .header("Location", endsWith(":" + RestAssured.port + "/"));
  }

  @Test
  void anAddressOfThisProductIsFollowed() {
    SignedInAs.attempt("clinician", SignedInAs.PASSWORD, "/patients?page=2")
        .then()
        .header("Location", endsWith("/patients?page=2"));
  }

  @Test
  void aCopyOfTheCookieOpensNothingAfterSignOut() {
    SignedInAs person = SignedInAs.clinician();
    person.get("/sign-out").then().statusCode(200);
    person
        .post("/sign-out")
        .then()
        .statusCode(303)
        .header("Clear-Site-Data", containsString("cache"));
    person.get("/sign-out").then().statusCode(303);
  }

  @Test
  void aFormWithoutTokenChangesNothing() {
    SignedInAs person = SignedInAs.clinician();
    person.request().post("/sign-out").then().statusCode(403);
    person.request().formParam("csrf-token", "foreign").post("/sign-out").then().statusCode(403);
    String anothers = SignedInAs.clinician().formToken();
    person.request().formParam("csrf-token", anothers).post("/sign-out").then().statusCode(403);
    person.get("/sign-out").then().statusCode(200);
  }

  @Test
  void aFormWithManyPartsCarriesTheTokenToo() {
    SignedInAs person = SignedInAs.clinician();
    person
        .request()
        .multiPart("csrf-token", person.formToken())
        .post("/sign-out")
        .then()
        .statusCode(303);
  }

  /** Behind a proxy with TLS the name of the host is not that of this machine. */
  @Test
  void cookiesAreBoundToTheHostAndToTls() {
    given()
        .header("Host", "mrd.example.org")
        .get("/sign-in")
        .then()
        .header("Set-Cookie", startsWith("__Host-mrd-visitor="))
        .header("Set-Cookie", containsString("; Path=/; Secure; HTTPOnly; SameSite=Lax"));
  }
}
