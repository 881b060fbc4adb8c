package org.mrdmonitor.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.rules.RuleSets;

class ThresholdsTest {

  private static final Set<Specimen> BOTH = Set.of(Specimen.PERIPHERAL_BLOOD, Specimen.BONE_MARROW);
  private static final Set<Specimen> BLOOD = Set.of(Specimen.PERIPHERAL_BLOOD);
  private static final Marker BCR_ABL1 = new Marker("BCR::ABL1");

  @Test
  void theLinesAreThoseOfTheRulesInForce() {
    assertThat(lines(Disease.CML, "BCR::ABL1", BLOOD, RuleSets.ELN_CML_2020))
        .extracting(Threshold::level, Threshold::source)
        .containsExactly(
            tuple(Level.ofPercent("0.1"), "ELN 2020"),
            tuple(Level.ofPercent("1"), "ELN 2020"),
            tuple(Level.ofPercent("10"), "ELN 2020"));
    assertThat(lines(Disease.CML, "BCR::ABL1", BLOOD, RuleSets.TFR_MR4))
        .extracting(threshold -> threshold.label(Words.english()))
        .containsExactly("MR4");
    assertThat(lines(Disease.AML, "CBFB::MYH11", BLOOD, RuleSets.AML_STUDIES))
        .extracting(Threshold::level, Threshold::source)
        .containsExactly(tuple(Level.ofPercent("0.01"), "AML15 2012"));
  }

  @Test
  void aRuleThatIsNotInForceDrawsNoLine() {
    assertThat(lines(Disease.AML, "NPM1", BOTH, RuleSets.ELN_AML_2021)).isEmpty();
  }

  @Test
  void aSpecimenThatIsNotSampledDrawsNoLine() {
    assertThat(lines(Disease.AML, "NPM1", BLOOD, RuleSets.ELN_AML_2025))
        .extracting(threshold -> threshold.label(Words.english()))
        .containsExactly("blood, follow-up");
  }

  @Test
  void withoutAChoiceTheDefaultsAreInForce() {
    assertThat(Thresholds.USUAL.of(Disease.CML, BCR_ABL1, BLOOD))
        .extracting(Threshold::source)
        .containsOnly("ELN 2020", "STOP-2G 2017");
    assertThat(Thresholds.USUAL.of(Disease.ALL, new Marker("IGH"), BOTH))
        .extracting(Threshold::level)
        .containsOnly(Level.ofPercent("0.01"));
  }

  static List<RuleLine> lines() {
    return RuleLine.ALL;
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyLineHasARule(RuleLine line) {
    assertThat(RuleBook.standard().rule(line.rule())).isPresent();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyLineSaysWhatItMeansInBothLanguages(RuleLine line) {
    assertThat(line.threshold().label(Words.english())).isNotBlank();
    assertThat(line.threshold().label(Words.in(Locale.GERMAN))).isNotBlank();
  }

  private static List<Threshold> lines(
      Disease disease, String marker, Set<Specimen> specimens, RuleSet set) {
    return Thresholds.of(RuleBook.standard().inForce(disease, Set.of(set)))
        .of(disease, new Marker(marker), specimens);
  }
}
