package org.mrdmonitor.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.security.MailSettings;

/** The pages of an installation that sends no mail, as it is delivered. */
@QuarkusTest
class MailPagesTest {

  @Inject MailSettings settings;
  @Inject MailRound round;

  @Test
  void asDeliveredNoMailIsSentAndThePagesSayWhatIsMissing() {
    assertThat(settings.on()).isFalse();
    round.go();
    SignedInAs.administrator()
        .get("/admin/mail")
        .then()
        .statusCode(200)
        .body(containsString("MRD_MAIL_HOST"))
        .body(containsString("MRD_MAIL_FROM"))
        .body(containsString("MRD_BASE_URL"));
    SignedInAs.clinician()
        .get("/account/mail")
        .then()
        .statusCode(200)
        .body(containsString("This installation sends no mail"));
    SignedInAs.clinician().get("/account").then().body(containsString("href=\"/account/mail\""));
  }

  @Test
  void aChoiceIsKeptAndAnAddressIsOneAddress() {
    SignedInAs clinician = SignedInAs.clinician();
    for (String wrong :
        new String[] {"", "nobody", "a@b.example,c@d.example", "a@b\r\nBcc: c@d.e"}) {
      clinician
          .post("/account/mail", "wish", "urgent", "address", wrong, "language", "en")
          .then()
          .statusCode(422)
          .body(containsString("Must be one mail address"));
    }
    clinician
        .post("/account/mail", "wish", "urgent", "address", "a.b@c.example", "language", "de")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/account/mail"));
    assertThat(clinician.get("/account/mail").asString())
        .contains("value=\"urgent\" checked", "value=\"a.b@c.example\"")
        .contains("value=\"de\" selected");
    clinician.post("/account/mail", "wish", "none", "address", "", "language", "en");
    assertThat(clinician.get("/account/mail").asString()).contains("value=\"none\" checked");
  }

  @Test
  void isOnlyForThoseItConcerns() {
    SignedInAs.administrator().get("/account/mail").then().statusCode(403);
    SignedInAs.auditor().get("/account/mail").then().statusCode(403);
    SignedInAs.clinician().get("/admin/mail").then().statusCode(403);
    SignedInAs.clinician().post("/admin/mail/attempts").then().statusCode(403);
  }
}
