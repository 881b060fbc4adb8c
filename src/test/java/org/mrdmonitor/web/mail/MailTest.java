package org.mrdmonitor.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Database;
import org.mrdmonitor.security.NewAccount;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.store.MailChoice;
import org.mrdmonitor.store.MailChoices;
import org.mrdmonitor.store.MailDelivery;
import org.mrdmonitor.store.MailStatus;
import org.mrdmonitor.store.MailStatus.State;
import org.mrdmonitor.store.MailWish;
import org.mrdmonitor.store.Ward;

/** Mail to a real server on this machine, on Monday 02-Mar-2026; the rounds are called here. */
@QuarkusTest
@TestProfile(MailSwitchedOn.class)
class MailTest {

  private static final AResult NPM1 = AResult.of("NPM1").inMarrow();

  @Inject MailRound round;
  @Inject MailChoices choices;
  @Inject MailDelivery delivery;
  @Inject MailStatus status;
  @Inject Accounts accounts;
  @Inject Database database;
  @Inject Ward ward;
  @Inject TestClock clock;

  @ConfigProperty(name = "mrd.mail-port")
  int port;

  /** Empty while there is no server to speak to. */
  private Optional<GreenMail> server = Optional.empty();

  private Actor clinician;
  private Actor reader;

  @BeforeEach
  void open() {
    clock.standAt("2026-03-02T08:00:00Z");
    database.change("DELETE FROM mail_outbox");
    database.change("DELETE FROM mail_choices");
    clinician = ward.clinician();
    reader = reader(clinician);
  }

  private void serve() {
    GreenMail started =
        new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    started.start();
    server = Optional.of(started);
  }

  private MimeMessage[] received() {
    return server.map(GreenMail::getReceivedMessages).orElse(new MimeMessage[0]);
  }

  @AfterEach
  void close() {
    server.ifPresent(GreenMail::stop);
    clock.runAgain();
  }

  @Test
  void nobodyGetsMailUnasked() {
    serve();
    rise("M-1");
    round.go();
    assertThat(received()).isEmpty();
    assertThat(status.counts()).isEmpty();
  }

  @Test
  void anUrgentFindingIsToldAsANumberAndNothingElse() throws Exception {
    serve();
    wants(MailWish.URGENT, "en");
    rise("M-2");
    round.go();
    MimeMessage mail = only();
    assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(address());
    assertThat(mail.getSubject()).isEqualTo("MRD Monitor: findings to look at");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(bodyOf(mail))
        .containsPattern("^[1-9][0-9]* findings? of severity")
        .contains("https://mrd.hospital.example/sign-in");
    assertThat(bodyOf(mail))
        .doesNotContain("Example", "Anna", "M-2", "1970", "2025", "/findings/", "Ward ");
    assertThat(headersOf(mail)).doesNotContain("EXAMPLE", "Anna", "NPM1", "Ward ");
    assertThat(status.counts()).containsOnlyKeys(State.SENT);
  }

  @Test
  void aWarningIsNotUrgent() {
    wants(MailWish.URGENT, "en");
    PatientId patient = ward.inRemission(clinician, Disease.AML, "M-3");
    ward.record(clinician, patient, NPM1.on("2025-03-01").notDetected("0.001"));
    ward.record(clinician, patient, NPM1.on("2025-09-01").percent("0.05"));
    assertThat(status.counts()).isEmpty();
    ward.record(clinician, patient, NPM1.on("2025-10-01").percent("0.9"));
    assertThat(status.counts()).as("it became a possible relapse").containsKey(State.WAITING);
  }

  @Test
  void aSecondMailWaitsAQuarterOfAnHourAndCountsWhatCameMeanwhile() throws Exception {
    serve();
    wants(MailWish.URGENT, "en");
    rise("M-4");
    round.go();
    int first = countIn(bodyOf(only()));
    rise("M-5");
    clock.passes(Duration.ofMinutes(10));
    rise("M-6");
    round.go();
    assertThat(received()).hasSize(1);
    clock.passes(Duration.ofMinutes(5));
    round.go();
    assertThat(received()).hasSize(2);
    assertThat(countIn(bodyOf(received()[1]))).isEqualTo(2 * first);
  }

  @Test
  void ofTwoNodesOneSends() {
    wants(MailWish.URGENT, "en");
    rise("M-7");
    List<MailDelivery.Due> seenByBoth = delivery.due();
    assertThat(seenByBoth).hasSize(1);
    assertThat(delivery.claim(seenByBoth.get(0))).isPresent();
    assertThat(delivery.claim(seenByBoth.get(0))).isEmpty();
    assertThat(delivery.due()).isEmpty();
  }

  @Test
  void whatANodeTookAndDidNotSendIsSentByAnother() {
    serve();
    wants(MailWish.URGENT, "en");
    rise("M-8");
    assertThat(delivery.claim(delivery.due().get(0))).isPresent();
    clock.passes(Duration.ofMinutes(9));
    round.go();
    assertThat(received()).isEmpty();
    clock.passes(Duration.ofMinutes(2));
    round.go();
    clock.passes(Duration.ofMinutes(15));
    round.go();
    assertThat(received()).hasSize(1);
  }

  @Test
  void aServerThatDoesNotAnswerHoldsUpNoEntryAndIsAskedAgainMoreSeldomly() {
    wants(MailWish.URGENT, "en");
    rise("M-9");
    round.go();
    assertThat(status.latest())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(line.state()).isEqualTo(State.WAITING);
              assertThat(line.attempts()).isEqualTo(1);
              assertThat(line.problem()).isNotEmpty();
            });
    round.go();
    assertThat(status.latest().get(0).attempts()).as("not before a minute").isEqualTo(1);
    clock.passes(Duration.ofMinutes(1));
    round.go();
    assertThat(status.latest().get(0).attempts()).isEqualTo(2);
    serve();
    clock.passes(Duration.ofMinutes(2));
    round.go();
    assertThat(received()).hasSize(1);
    assertThat(status.counts()).containsOnlyKeys(State.SENT);
  }

  @Test
  void afterTwelveAttemptsAMailIsGivenUpVisiblyAndCanBeTriedAgain() {
    wants(MailWish.URGENT, "en");
    rise("M-10");
    for (int attempt = 1; attempt <= 12; attempt++) {
      round.go();
      clock.passes(Duration.ofHours(1));
    }
    assertThat(status.counts()).containsOnlyKeys(State.FAILED);
    clock.runAgain();
    SignedInAs administrator = SignedInAs.administrator();
    administrator.get("/admin/mail").then().statusCode(200).body(containsString("Given up"));
    administrator.post("/admin/mail/attempts").then().statusCode(303);
    serve();
    round.go();
    assertThat(received()).hasSize(1);
  }

  @Test
  void aDigestComesOnceADayFromTheMorningOn() throws Exception {
    serve();
    wants(MailWish.DIGEST, "de");
    rise("M-11");
    clock.standAt("2026-03-03T04:59:00Z");
    round.go();
    assertThat(status.counts()).isEmpty();
    clock.standAt("2026-03-03T05:00:00Z");
    round.go();
    round.go();
    MimeMessage mail = only();
    assertThat(mail.getSubject()).isEqualTo("MRD Monitor: was heute wartet");
    assertThat(bodyOf(mail))
        .containsPattern("auf eine Entscheidung warten: [1-9]")
        .contains("Davon nicht rechtzeitig angesehen: 0");
    assertThat(bodyOf(mail)).doesNotContain("Anna", "M-11", "NPM1", "2025");
    clock.standAt("2026-03-04T07:00:00Z");
    round.go();
    assertThat(received()).hasSize(2);
  }

  @Test
  void whoNoLongerWantsMailGetsNoneThatStillWaits() {
    serve();
    wants(MailWish.URGENT, "en");
    rise("M-12");
    wants(MailWish.NONE, "en");
    round.go();
    assertThat(received()).isEmpty();
    assertThat(status.counts()).isEmpty();
  }

  @Test
  void anotherCentreIsNotToldOf() {
    wants(MailWish.URGENT, "en");
    clinician = ward.clinician();
    rise("M-13");
    assertThat(status.counts()).isEmpty();
  }

  private void rise(String hospitalId) {
    PatientId patient = ward.inRemission(clinician, Disease.AML, hospitalId);
    ward.record(clinician, patient, NPM1.on("2025-03-01").notDetected("0.001"));
    ward.record(clinician, patient, NPM1.on("2025-09-01").percent("0.5"));
    ward.record(clinician, patient, NPM1.on("2025-10-01").percent("8"));
  }

  private Actor reader(Actor of) {
    NewAccount account =
        new NewAccount(
            "reader-" + UUID.randomUUID().toString().substring(0, 8),
            "Reader of mail",
            Set.of(Role.COORDINATOR),
            Set.of(of.home()),
            of.home());
    return accounts.create(accounts.named("administrator").orElseThrow().actor(), account).actor();
  }

  private void wants(MailWish wish, String language) {
    choices.choose(reader, new MailChoice(wish, address(), language));
  }

  private static String address() {
    return "reader@hospital.example";
  }

  private MimeMessage only() {
    assertThat(received()).hasSize(1);
    return received()[0];
  }

  private static String bodyOf(MimeMessage mail) throws MessagingException, IOException {
    return mail.getContent().toString();
  }

  private static String headersOf(MimeMessage mail) throws MessagingException {
    return String.join("\n", Collections.list(mail.getAllHeaderLines()));
  }

  private static int countIn(String body) {
    return Integer.parseInt(body.substring(0, body.indexOf(' ')));
  }
}
