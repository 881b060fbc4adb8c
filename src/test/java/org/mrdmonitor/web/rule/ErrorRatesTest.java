package org.mrdmonitor.web.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;

class ErrorRatesTest {

  private static final String LINE =
      "rapid-rise,1,warning,CLL,1133,99.8,99.4,100.0,548,532,564,15235,0.012,0.010,0.014,7,5000,"
          + "2026-11-22,simulated";

  /** After a change of a rule its page says that an earlier version was measured. */
  @Test
  void theFileNamesRegisteredRulesAtTheirPresentVersion() {
    assertThat(ErrorRates.all()).isNotEmpty();
    for (ErrorRate line : ErrorRates.all()) {
      assertThat(RuleBook.standard().rule(line.rule()).map(r -> r.info().version()))
          .as(line.rule().value())
          .contains(line.version());
    }
  }

  /** What no simulated course reaches: blasts, mutations, children, slow halving. */
  @Test
  void everyRuleThatACourseCanReachWasMeasured() {
    assertThat(
            RuleBook.standard().rules().stream()
                .map(rule -> rule.info())
                .filter(info -> !ErrorRates.of(info).measured())
                .map(RuleInfo::id)
                .map(RuleId::value)
                .collect(Collectors.toSet()))
        .doesNotContain("rising-trend", "rapid-rise", "aml-2021-conversion", "all-mrd-relapse");
  }

  @Test
  void aLineIsReadAsWritten() {
    ErrorRate rate = ErrorRate.read(LINE);

    assertThat(rate.found().value()).isEqualTo("99.8");
    assertThat(rate.lead().orElseThrow().range()).isEqualTo("532–564");
    assertThat(rate.mistaken().range()).isEqualTo("0.010–0.014");
    assertThat(rate.day()).isEqualTo("22-Nov-2026");
  }

  @Test
  void anotherVersionThanTheMeasuredOneIsNamed() {
    List<ErrorRate> lines = List.of(ErrorRate.read(LINE));

    assertThat(new ErrorRates(lines, 1).otherVersion()).isEmpty();
    assertThat(new ErrorRates(lines, 2).otherVersion()).contains(1);
  }

  @Test
  void theShortFormSpansTheMarkersAtTheHighestSeverity() {
    ErrorRates rates =
        new ErrorRates(
            List.of(
                ErrorRate.read(LINE),
                ErrorRate.read(LINE.replace("CLL", "NPM1").replace("99.8", "9.5")),
                ErrorRate.read(
                    LINE.replace("CLL", "NPM1")
                        .replace("warning", "possible-molecular-relapse")
                        .replace("99.8", "8.5"))),
            1);

    assertThat(rates.found()).isEqualTo("8.5–99.8");
    assertThat(rates.mistaken()).isEqualTo("0.012");
  }
}
