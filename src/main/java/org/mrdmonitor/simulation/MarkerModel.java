package org.mrdmonitor.simulation;

import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;

/**
 * The followed markers and what is assumed of each: speed, burden, schedule, laboratory.
 *
 * <p>Doubling times of NPM1, both CBF fusions and PML::RARA are medians of Ommen et al., Blood
 * 2010;115:198-205 (abstract), of BCR::ABL1 of Branford et al., Blood 2012;119:4264-4271
 * (abstract). Ommen gives 11 days for NPM1 as a whole and says that FLT3-ITD makes it shorter; 12
 * and 8.5 days are our split. All others are not established: ours, for the sake of a picture.
 *
 * <p>Burdens are assumptions, see {@code docs/clinical/simulation.md}.
 */
public enum MarkerModel {
  NPM1(
      "NPM1 without FLT3-ITD",
      "NPM1 type A",
      Disease.AML,
      12,
      true,
      new Burden(0.9, -1, -0.7, -4),
      Schedule.BLOOD_SIX_WEEKS,
      TranscriptLaboratory.RATIO),
  NPM1_FLT3(
      "NPM1 with FLT3-ITD",
      "NPM1 type A",
      Disease.AML,
      8.5,
      true,
      new Burden(0.9, -1, -0.7, -4),
      Schedule.BLOOD_SIX_WEEKS,
      TranscriptLaboratory.RATIO),
  RUNX1_RUNX1T1(
      "RUNX1::RUNX1T1",
      "RUNX1::RUNX1T1",
      Disease.AML,
      14,
      true,
      new Burden(0.0, -1, -0.8, -3),
      Schedule.BLOOD_SIX_WEEKS,
      TranscriptLaboratory.RATIO),
  CBFB_MYH11(
      "CBFB::MYH11",
      "CBFB::MYH11",
      Disease.AML,
      36,
      true,
      new Burden(0.0, -1, -0.9, -3),
      Schedule.BLOOD_SIX_WEEKS,
      TranscriptLaboratory.RATIO),
  PML_RARA(
      "PML::RARA",
      "PML::RARA",
      Disease.AML,
      12,
      true,
      new Burden(-1.0, -1, -1.5, -5),
      Schedule.MARROW_THREE_MONTHS,
      TranscriptLaboratory.RATIO),
  KMT2A(
      "KMT2A fusion",
      "KMT2A::MLLT3",
      Disease.AML,
      10,
      false,
      new Burden(0.0, -1, -1, -3),
      Schedule.MARROW_THREE_MONTHS,
      TranscriptLaboratory.RATIO),
  FLT3_ITD(
      "FLT3-ITD",
      "FLT3-ITD",
      Disease.AML,
      9,
      false,
      new Burden(-0.4, -1, -0.7, -4),
      Schedule.MARROW_THREE_MONTHS,
      SequencingLaboratory.DEEP),
  AML_FLOW(
      "AML flow",
      "LAIP",
      Disease.AML,
      14,
      false,
      new Burden(-0.1, -1, -1, -3),
      Schedule.MARROW_THREE_MONTHS,
      FlowLaboratory.STANDARD),
  ALL_IG_TR(
      "ALL Ig/TR",
      "IGH rearrangement",
      Disease.ALL,
      12,
      false,
      new Burden(-0.1, -1, -1, -4),
      Schedule.LYMPHOBLASTIC,
      RearrangementLaboratory.EUROMRD),
  ALL_FLOW(
      "ALL flow",
      "B-ALL LAIP",
      Disease.ALL,
      12,
      false,
      new Burden(-0.1, -1, -1, -4),
      Schedule.LYMPHOBLASTIC,
      FlowLaboratory.STANDARD),
  ALL_BCR_ABL1(
      "ALL BCR::ABL1 (e1a2)",
      "BCR::ABL1 e1a2",
      Disease.ALL,
      9,
      true,
      new Burden(0.2, -1, -0.7, -4),
      Schedule.LYMPHOBLASTIC,
      TranscriptLaboratory.RATIO),
  CML_TREATED(
      "CML on treatment",
      "BCR::ABL1",
      Disease.CML,
      48,
      true,
      new Burden(0.0, -0.5, 0, -3),
      Schedule.KINASE_INHIBITOR,
      TranscriptLaboratory.INTERNATIONAL_SCALE),
  CML_TREATMENT_FREE(
      "CML after stop",
      "BCR::ABL1",
      Disease.CML,
      9,
      true,
      new Burden(0.0, -0.5, 0, -3),
      Schedule.TREATMENT_FREE,
      TranscriptLaboratory.INTERNATIONAL_SCALE),
  CLL(
      "CLL",
      "CLL cells",
      Disease.CLL,
      80,
      false,
      new Burden(-0.1, -0.5, -0.3, -4),
      Schedule.BLOOD_SIX_MONTHS,
      FlowLaboratory.DEEP),
  MYELOMA(
      "Myeloma",
      "Plasma cells",
      Disease.MYELOMA,
      60,
      false,
      new Burden(-0.5, -0.8, -2, -5),
      Schedule.MARROW_SIX_MONTHS,
      FlowLaboratory.DEEP);

  private final String label;
  private final Marker marker;
  private final Disease disease;
  private final double doublingDays;
  private final boolean published;
  private final Burden burden;
  private final Schedule schedule;
  private final Laboratory laboratory;

  MarkerModel(
      String label,
      String marker,
      Disease disease,
      double doublingDays,
      boolean published,
      Burden burden,
      Schedule schedule,
      Laboratory laboratory) {
    this.label = label;
    this.marker = new Marker(marker);
    this.disease = disease;
    this.doublingDays = doublingDays;
    this.published = published;
    this.burden = burden;
    this.schedule = schedule;
    this.laboratory = laboratory;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }

  public Marker marker() {
    return marker;
  }

  public Disease disease() {
    return disease;
  }

  /** The median doubling time of growth in days. */
  public double doublingDays() {
    return doublingDays;
  }

  /** Whether the median is published; otherwise it is our assumption. */
  public boolean published() {
    return published;
  }

  /** The specimen of follow-up. */
  public Specimen followedIn() {
    return schedule.specimen();
  }

  Burden burden() {
    return burden;
  }

  Schedule schedule() {
    return schedule;
  }

  Laboratory laboratory() {
    return laboratory;
  }

  /**
   * Levels in log10 of the fraction on the marker's scale.
   *
   * @param untreated in marrow at diagnosis
   * @param relapse of marrow at haematological relapse, below the untreated level
   * @param blood of blood below marrow
   * @param threshold of the rules in the specimen of follow-up
   */
  record Burden(double untreated, double relapse, double blood, double threshold) {

    /** What a level in the specimen is in marrow. */
    double inMarrow(double level, Specimen specimen) {
      return specimen == Specimen.PERIPHERAL_BLOOD ? level - blood : level;
    }
  }
}
