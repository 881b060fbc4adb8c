package org.mrdmonitor.web.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;

@QuarkusTest
class RuleBookPageTest {

  @Test
  void listsEveryRuleWithItsSeverityInWords() {
    String page = SignedInAs.clinician().get("/rules").then().statusCode(200).extract().asString();
    for (Rule rule : RuleBook.standard().rules()) {
      assertThat(page).contains("/rules/" + rule.info().id());
    }
  }

  @Test
  void theFirstRuleHasAPageWithItsSources() {
    Rule rule = RuleBook.standard().rules().get(0);
    SignedInAs.auditor()
        .get("/rules/" + rule.info().id())
        .then()
        .statusCode(200)
        .body(containsString(rule.info().citations().get(0).address().toString()));
  }

  @Test
  void anUnknownRuleIsNotFound() {
    SignedInAs.clinician().get("/rules/no-such-rule").then().statusCode(404);
  }
}
