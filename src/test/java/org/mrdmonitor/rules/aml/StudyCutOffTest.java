package org.mrdmonitor.rules.aml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Asked;

class StudyCutOffTest {

  private static final ACourse TREATED =
      ACourse.of(Disease.AML)
          .remission("2025-02-10")
          .therapy("2025-01-03", "2025-05-30", "intensive chemotherapy");

  /** Copies per 100 000 ABL: 500 = 0.5 %, 100 = 0.1 %, 50 = 0.05 %, 10 = 0.01 %. Strictly above. */
  @ParameterizedTest
  @CsvSource({
    "BM, 0.501, true",
    "BM, 0.5, false",
    "BM, 0.499, false",
    "PB, 0.101, true",
    "PB, 0.1, false"
  })
  void yinOfRunx1(String specimen, String percent, boolean raised) {
    check(StudyCutOff.yinRunx1(), in(specimen, "RUNX1::RUNX1T1"), percent, raised);
  }

  /** BM 60 and PB 12 copies per 100 000 ABL lay above the cut-offs; relapse followed in all. */
  @ParameterizedTest
  @CsvSource({"BM, 0.06, true", "BM, 0.05, false", "PB, 0.012, true", "PB, 0.01, false"})
  void yinOfCbfb(String specimen, String percent, boolean raised) {
    check(StudyCutOff.yinCbfb(), in(specimen, "CBFB::MYH11"), percent, raised);
  }

  @ParameterizedTest
  @CsvSource({"BM, 1.2, true", "BM, 0.8, false", "PB, 5, false"})
  void shayegiAfterChemotherapy(String specimen, String percent, boolean raised) {
    check(StudyCutOff.shayegiAfterChemotherapy(), in(specimen, "NPM1"), percent, raised);
  }

  @Test
  void shayegiAfterTransplant() {
    Asked.Question rule = Asked.of(StudyCutOff.shayegiAfterTransplant());
    ACourse transplanted = TREATED.transplant("2025-07-01");

    rule.about(transplanted.with(in("BM", "NPM1").percent("12"))).raised();
    rule.about(transplanted.with(in("BM", "NPM1").percent("8"))).notRaised();
    rule.about(TREATED.with(in("BM", "NPM1").percent("12"))).notRaised();
  }

  @Test
  void hubmannAfterTwoCycles() {
    Asked.Question rule = Asked.of(StudyCutOff.hubmann());
    ACourse twoCycles =
        ACourse.of(Disease.AML)
            .remission("2025-02-10")
            .therapy("2025-06-03", "2025-06-10", "7+3")
            .therapy("2025-08-20", "2025-08-25", "7+3 again");

    rule.about(twoCycles.with(in("BM", "NPM1").percent("1.1"))).raised();
    rule.about(twoCycles.with(in("BM", "NPM1").percent("1"))).notRaised();
    rule.about(TREATED.with(in("BM", "NPM1").percent("5"))).notRaised();
  }

  @Test
  void rueckerNeedsItsControlGene() {
    Asked.Question rule = Asked.of(StudyCutOff.ruecker());
    AResult b2m =
        in("BM", "RUNX1::RUNX1T1")
            .withAssay(
                new Assay(Method.RT_QPCR, false, Optional.of(new ControlGene("B2M")), "", ""));

    // 151 and 150 per million = 0.0151 % and 0.015 %
    rule.about(TREATED.with(b2m.percent("0.0151"))).raised();
    rule.about(TREATED.with(b2m.percent("0.015"))).notRaised();
    rule.about(TREATED.with(in("BM", "RUNX1::RUNX1T1").percent("0.5")))
        .cannotTell("cannot-tell-gene");
    assertThat(StudyCutOff.ruecker().info().doubtful()).isTrue();
  }

  @Test
  void aRangeAcrossTheCutOffCannotTell() {
    Asked.of(StudyCutOff.yinCbfb())
        .about(TREATED.with(in("BM", "CBFB::MYH11").belowQuantification("0.01", "0.1")))
        .cannotTell("cannot-tell");
  }

  private static void check(StudyCutOff rule, AResult sample, String percent, boolean raised) {
    Asked asked = Asked.of(rule).about(TREATED.with(sample.percent(percent)));
    if (raised) {
      asked.raised();
    } else {
      asked.notRaised();
    }
  }

  private static AResult in(String specimen, String marker) {
    AResult result = AResult.of(marker).on("2025-09-20");
    return specimen.equals("BM") ? result.inMarrow() : result.inBlood();
  }
}
