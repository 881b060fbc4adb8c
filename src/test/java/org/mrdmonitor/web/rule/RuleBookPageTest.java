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

  @Test
  void aRuleShowsItsErrorRatesWithTheirOrigin() {
    ErrorRate rate =
        ErrorRates.all().stream()
            .filter(line -> line.rule().value().equals("rising-trend"))
            .findFirst()
            .orElseThrow();

    assertThat(SignedInAs.clinician().get("/rules/rising-trend").asString())
        .contains("Error rates and lead time")
        .contains(rate.marker())
        .contains(rate.found().value() + " (" + rate.found().range() + ")")
        .contains(rate.mistaken().value() + " (" + rate.mistaken().range() + ")")
        .contains("Simulated courses of known truth, not patients")
        .contains("seed " + rate.seed() + ", " + rate.day())
        .contains("docs/clinical/validation.md");
  }

  @Test
  void aRuleThatTheCoursesDoNotReachSaysSo() {
    assertThat(SignedInAs.clinician().get("/rules/cml-2020-resistance-mutation").asString())
        .contains("Not measured: the simulated courses hold nothing that this rule raised.");
  }
}
