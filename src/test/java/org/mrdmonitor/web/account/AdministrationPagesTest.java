package org.mrdmonitor.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class AdministrationPagesTest {

  private static final Pattern SECRET = Pattern.compile("<code>([\\w-]{43})</code>");
  private static final String PASSWORD = "correct horse battery";

  @ParameterizedTest
  @CsvSource({
    "/admin, administrator",
    "/admin/accounts/new, administrator",
    "/admin/sessions, administrator",
    "/admin/centres, administrator",
    "/admin/audit, auditor",
    "/admin/audit/audit.csv, auditor",
  })
  void openForOneRoleOnly(String path, String role) {
    for (String name : new String[] {"clinician", "coordinator", "administrator", "auditor"}) {
      SignedInAs.person(name, SignedInAs.PASSWORD)
          .get(path)
          .then()
          .statusCode(name.equals(role) ? 200 : 403);
    }
  }

  @Test
  void aNewPersonChoosesThePasswordWithAOneTimeCode() {
    SignedInAs administrator = SignedInAs.administrator();
    String username = "anna-" + UUID.randomUUID();
    String code = secretIn(create(administrator, username));

    choose(code, "short").then().statusCode(422).body(containsString("at least 12 characters"));
    choose(code, PASSWORD).then().statusCode(303).header("Location", endsWith("/sign-in"));
    choose(code, PASSWORD).then().statusCode(422).body(containsString("One-time code"));
    SignedInAs.person(username, PASSWORD).get("/admin/audit").then().statusCode(200);
  }

  @Test
  void aFormWithoutRoleOrWithATakenNameComesBackAsItWasTyped() {
    SignedInAs administrator = SignedInAs.administrator();
    administrator
        .post("/admin/accounts/new", "username", "clinician", "displayName", "<b>Anna</b>")
        .then()
        .statusCode(422)
        .body(containsString("Choose at least one role"))
        .body(containsString("&lt;b&gt;Anna&lt;/b&gt;"));
    create(administrator, "clinician").then().statusCode(422).body(containsString("is in use"));
  }

  @Test
  void anAdministratorCannotBeLockedOutByTheOwnHand() {
    SignedInAs administrator = SignedInAs.administrator();
    String own = accountPath(administrator, "administrator");
    administrator.post(own + "/rights", "role", "auditor").then().statusCode(422);
    administrator.post(own + "/disabling").then().statusCode(303);
    administrator.get("/admin").then().statusCode(200);
  }

  @Test
  void disablingEndsTheSession() {
    SignedInAs administrator = SignedInAs.administrator();
    String username = "bert-" + UUID.randomUUID();
    choose(secretIn(create(administrator, username)), PASSWORD);
    SignedInAs bert = SignedInAs.person(username, PASSWORD);
    administrator.post(accountPath(administrator, username) + "/disabling").then().statusCode(303);
    bert.get("/account").then().statusCode(303);
  }

  @Test
  void aPersonEndsTheOwnSessionElsewhereAndNobodyElses() {
    SignedInAs here = SignedInAs.auditor();
    SignedInAs elsewhere = SignedInAs.auditor();
    SignedInAs clinician = SignedInAs.clinician();
    String ending = endingIn(here.get("/account"));
    clinician.post(ending).then().statusCode(303);
    elsewhere.get("/account").then().statusCode(200);
    while (elsewhere.get("/account").statusCode() == 200) {
      here.post(endingIn(here.get("/account"))).then().statusCode(303);
    }
    here.get("/account").then().statusCode(200);
  }

  @Test
  void aTokenIsShownOnceAndWorks() {
    SignedInAs auditor = SignedInAs.auditor();
    Response made = auditor.post("/account/tokens", "label", "script", "days", "30");
    String token = secretIn(made);
    given()
        .header("Authorization", "Bearer " + token)
        .get("/admin/audit/audit.csv")
        .then()
        .statusCode(200);
    auditor.get("/account").then().body(containsString("script")).body(not(containsString(token)));
  }

  @Test
  void theTrailIsReadFilteredVerifiedAndExported() {
    SignedInAs auditor = SignedInAs.auditor();
    SignedInAs.attempt("=cmd|'/C calc'!A0", "wrong", "");
    auditor
        .get("/admin/audit?action=SIGN_IN_FAILED")
        .then()
        .statusCode(200)
        .body(containsString("sign in failed"));
    auditor.get("/admin/audit?from=31-Feb-2026").then().statusCode(422);
    auditor
        .post("/admin/audit/verification")
        .then()
        .statusCode(200)
        .body(containsString("The chain is intact"));
    auditor
        .get("/admin/audit/audit.csv?action=SIGN_IN_FAILED")
        .then()
        .contentType("text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
        .body(startsWith("sequence,at,account_id,who,"))
        .body(containsString("\"'=cmd|'/c calc'!a0\""));
  }

  private static Response create(SignedInAs administrator, String username) {
    return administrator.post(
        "/admin/accounts/new",
        "username",
        username,
        "displayName",
        "Anna Example",
        "role",
        "auditor",
        "home",
        homeIn(administrator.get("/admin/accounts/new")));
  }

  private static Response choose(String code, String password) {
    Response page = given().get("/new-password");
    return given()
        .redirects()
        .follow(false)
        .cookies(page.cookies())
        .formParam("csrf-token", SignedInAs.tokenIn(page))
        .formParam("code", code)
        .formParam("password", password)
        .post("/new-password");
  }

  private static String homeIn(Response page) {
    return found(Pattern.compile("<option value=\"([0-9a-f-]{36})\""), page);
  }

  private static String endingIn(Response page) {
    return found(Pattern.compile("action=\"(/account/sessions/[0-9a-f-]{36}/ending)\""), page);
  }

  private static String accountPath(SignedInAs administrator, String username) {
    return found(
        Pattern.compile("href=\"(/admin/accounts/[0-9a-f-]{36})\">" + username + "<"),
        administrator.get("/admin"));
  }

  private static String secretIn(Response page) {
    return found(SECRET, page);
  }

  private static String found(Pattern pattern, Response page) {
    Matcher matcher = pattern.matcher(page.asString());
    assertThat(matcher.find()).as("%s in %s", pattern, page.asString()).isTrue();
    return matcher.group(1);
  }
}
