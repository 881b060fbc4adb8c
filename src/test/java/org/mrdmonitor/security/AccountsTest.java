package org.mrdmonitor.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;

@QuarkusTest
class AccountsTest {

  private static final String PASSWORD = "correct horse battery";

  @Inject Accounts accounts;
  @Inject Centres centres;
  @Inject Credentials credentials;
  @Inject Sessions sessions;
  @Inject Tokens tokens;

  private Actor administrator;
  private Account anna;

  @BeforeEach
  void anAccount() {
    administrator = accounts.named("administrator").orElseThrow().actor();
    Centre centre = centres.all().get(0);
    NewAccount wanted =
        new NewAccount(
            "anna-" + UUID.randomUUID(),
            "Anna Example",
            Set.of(Role.AUDITOR),
            Set.of(centre.id()),
            centre.id());
    anna = accounts.create(administrator, wanted);
    credentials.set(List.of(anna), PASSWORD);
  }

  @Test
  void aDisabledAccountLosesItsSessionAtOnceAndGetsNoOther() {
    SignedInAs person = SignedInAs.person(anna.username(), PASSWORD);
    accounts.disable(administrator, anna);
    person.get("/sign-out").then().statusCode(303);
    SignedInAs.attempt(anna.username(), PASSWORD, "").then().statusCode(422);
    accounts.enable(administrator, anna);
    person.get("/sign-out").then().statusCode(303);
    SignedInAs.attempt(anna.username(), PASSWORD, "").then().statusCode(303);
  }

  @Test
  void aRoleTakenAwayIsMissingInTheNextRequest() {
    SignedInAs person = SignedInAs.person(anna.username(), PASSWORD);
    person.get("/failing/auditors").then().statusCode(200);
    accounts.changeRights(administrator, anna, Set.of(Role.CLINICIAN), anna.centres());
    person.get("/failing/auditors").then().statusCode(403);
  }

  @Test
  void aNewPasswordEndsTheSessions() {
    SignedInAs person = SignedInAs.person(anna.username(), PASSWORD);
    credentials.set(List.of(anna), "another good passphrase");
    person.get("/sign-out").then().statusCode(303);
  }

  @Test
  void aTokenActsForItsOwnerUntilItIsRevoked() {
    String token = tokens.issue(anna.actor(), "script", Duration.ofDays(1));
    status(token, 200);
    UUID anothers = tokens.of(anna.actor()).get(0).id();
    tokens.revoke(administrator, anothers);
    status(token, 200);
    tokens.revoke(anna.actor(), anothers);
    status(token, 401);
  }

  @Test
  void aTokenOfADisabledAccountOpensNothing() {
    String token = tokens.issue(anna.actor(), "script", Duration.ofDays(1));
    accounts.disable(administrator, anna);
    status(token, 401);
  }

  @Test
  void aTokenThatHasExpiredOpensNothing() {
    status(tokens.issue(anna.actor(), "script", Duration.ZERO), 401);
  }

  @Test
  void aRequestWithATokenNeedsNoFormTokenAndOneWithACookieDoes() {
    String token = tokens.issue(anna.actor(), "script", Duration.ofDays(1));
    given()
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + token)
        .post("/sign-out")
        .then()
        .statusCode(303);
    SignedInAs.person(anna.username(), PASSWORD).request().post("/sign-out").then().statusCode(403);
  }

  @Test
  void secretsAreStoredAsHashesOnly() {
    String cookie = SignedInAs.person(anna.username(), PASSWORD).sessionSecret();
    assertThat(sessions.find(Secret.presented(cookie))).isPresent();
    assertThat(sessions.find(Secret.presented(Secret.presented(cookie).hash()))).isEmpty();
  }

  @Test
  void twoAccountsCannotShareAName() {
    NewAccount same =
        new NewAccount(
            anna.username().toUpperCase(), "Other", anna.roles(), anna.centres(), anna.home());
    assertThatThrownBy(() -> accounts.create(administrator, same))
        .isInstanceOf(Accounts.NameTaken.class);
  }

  @Test
  void theDemonstrationAccountsBelongToEveryCentreThatOneOfThemCreates() {
    Actor coordinator = accounts.named("coordinator").orElseThrow().actor();
    Centre centre = centres.create(coordinator, "South " + UUID.randomUUID());
    assertThat(accounts.named("clinician").orElseThrow().centres()).contains(centre.id());
    assertThat(accounts.find(anna.id()).orElseThrow().centres()).doesNotContain(centre.id());
    assertThat(centres.named(anna.actor(), centre.name())).isEmpty();
    assertThatThrownBy(() -> centres.create(anna.actor(), "West"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void status(String token, int expected) {
    given()
        .header("Authorization", "Bearer " + token)
        .get("/failing/auditors")
        .then()
        .statusCode(expected);
  }
}
