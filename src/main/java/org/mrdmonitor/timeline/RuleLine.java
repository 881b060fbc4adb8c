package org.mrdmonitor.timeline;

import static org.mrdmonitor.measurement.Specimen.BONE_MARROW;
import static org.mrdmonitor.measurement.Specimen.PERIPHERAL_BLOOD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.rules.RuleId;

/**
 * The level of a rule that is worth a line in the picture of its markers, in the specimens it is
 * written for. Rules that compare with an earlier sample have none.
 */
record RuleLine(RuleId rule, Set<Specimen> specimens, Threshold threshold) {

  private static final Set<Specimen> ANY = EnumSet.allOf(Specimen.class);
  private static final String ELN_AML = "ELN 2025";
  private static final String ELN_CML = "ELN 2020";
  private static final String AML15 = "AML15 2012";
  private static final String MMR = "major-molecular-response";

  /** Every line there is, whether or not its rule is in force. */
  static final List<RuleLine> ALL =
      List.of(
          in(PERIPHERAL_BLOOD, "aml-2025-npm1-relapse", "0.01", "blood-follow-up", ELN_AML),
          in(BONE_MARROW, "aml-2025-npm1-relapse", "0.1", "marrow-follow-up", ELN_AML),
          of("aml-2025-cbf-relapse", "0.1", "follow-up", ELN_AML),
          in(BONE_MARROW, "aml-2025-pml-rara-relapse", "0.001", "marrow-follow-up", ELN_AML),
          in(BONE_MARROW, "aml-2025-flow-relapse", "0.1", "flow-follow-up", ELN_AML),
          in(BONE_MARROW, "aml-2025-kmt2a", "0.1", "at-time-points", ELN_AML),
          in(BONE_MARROW, "aml-yin-runx1-runx1t1", "0.5", "marrow", AML15),
          in(PERIPHERAL_BLOOD, "aml-yin-runx1-runx1t1", "0.1", "blood", AML15),
          in(BONE_MARROW, "aml-yin-cbfb-myh11", "0.05", "marrow", AML15),
          in(PERIPHERAL_BLOOD, "aml-yin-cbfb-myh11", "0.01", "blood", AML15),
          in(BONE_MARROW, "aml-shayegi-after-chemotherapy", "1", "chemotherapy", "Shayegi 2013"),
          in(BONE_MARROW, "aml-shayegi-after-transplant", "10", "transplant", "Shayegi 2013"),
          of("all-mrd-failure", "0.01", "mrd-failure", "ASH Education 2021"),
          of("all-mrd-relapse", "0.01", "mrd-positive-again", "ELN 2024"),
          of("all-gmall-molecular-failure", "0.01", "molecular-failure", "GMALL 2012"),
          of("cml-2020-milestone-3-months", "10", "at-3-months", ELN_CML),
          of("cml-2020-failure", "1", "failure-above", ELN_CML),
          of("cml-2020-loss-of-mmr", "0.1", MMR, ELN_CML),
          of("cml-2013-confirmed-loss-of-mmr", "0.1", MMR, "ELN 2013"),
          of("cml-tfr-loss-of-mmr", "0.1", MMR, "STOP-2G 2017"),
          of("cml-tfr-loss-of-mmr-confirmed", "0.1", MMR, "Haematologica 2019"),
          of("cml-tfr-loss-of-mr4", "0.01", "mr4", "STOP-2G 2017"),
          of("cll-recurrence", "0.01", "undetectable-below", "FLAIR"),
          of("cll-high-level", "1", "high-level", "CLL conventions"),
          of("myeloma-loss-of-negativity", "0.001", "sensitivity-wanted", "IMWG 2016"));

  private static RuleLine of(String rule, String percent, String label, String source) {
    return new RuleLine(new RuleId(rule), ANY, threshold(percent, label, source));
  }

  private static RuleLine in(
      Specimen specimen, String rule, String percent, String label, String source) {
    return new RuleLine(new RuleId(rule), Set.of(specimen), threshold(percent, label, source));
  }

  private static Threshold threshold(String percent, String label, String source) {
    return new Threshold(Level.ofPercent(percent), label, source);
  }
}
