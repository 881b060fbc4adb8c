package org.mrdmonitor.web.cohort;

import java.util.Arrays;
import java.util.Locale;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.timeline.Words;

/** What a cohort can be followed by: a disease with one family of markers. */
enum Followed {
  AML_NPM1(Disease.AML, Marker.Kind.NPM1, "NPM1"),
  AML_RUNX1(Disease.AML, Marker.Kind.RUNX1_RUNX1T1, "RUNX1::RUNX1T1"),
  AML_CBFB(Disease.AML, Marker.Kind.CBFB_MYH11, "CBFB::MYH11"),
  AML_PML(Disease.AML, Marker.Kind.PML_RARA, "PML::RARA"),
  AML_KMT2A(Disease.AML, Marker.Kind.KMT2A, "KMT2A"),
  AML_FLT3(Disease.AML, Marker.Kind.FLT3_ITD, "FLT3-ITD"),
  AML_FLOW(Disease.AML, Marker.Kind.FLOW, "LAIP/DfN"),
  ALL_IG_TR(Disease.ALL, Marker.Kind.IG_TR, "Ig/TR"),
  ALL_FLOW(Disease.ALL, Marker.Kind.FLOW, "LAIP"),
  ALL_BCR_ABL1(Disease.ALL, Marker.Kind.BCR_ABL1, "BCR::ABL1"),
  ALL_E1A2(Disease.ALL, Marker.Kind.BCR_ABL1_E1A2, "BCR::ABL1 e1a2"),
  ALL_KMT2A(Disease.ALL, Marker.Kind.KMT2A, "KMT2A"),
  CML_BCR_ABL1(Disease.CML, Marker.Kind.BCR_ABL1, "BCR::ABL1"),
  CML_E1A2(Disease.CML, Marker.Kind.BCR_ABL1_E1A2, "BCR::ABL1 e1a2"),
  CLL_FLOW(Disease.CLL, Marker.Kind.FLOW, "CLL cells"),
  CLL_IG_TR(Disease.CLL, Marker.Kind.IG_TR, "Ig/TR"),
  MM_FLOW(Disease.MYELOMA, Marker.Kind.FLOW, "plasma cells"),
  MM_IG_TR(Disease.MYELOMA, Marker.Kind.IG_TR, "Ig/TR");

  private final Disease disease;
  private final Marker.Kind marker;
  private final String markerName;

  Followed(Disease disease, Marker.Kind marker, String markerName) {
    this.disease = disease;
    this.marker = marker;
    this.markerName = markerName;
  }

  Disease disease() {
    return disease;
  }

  Marker.Kind marker() {
    return marker;
  }

  String markerName() {
    return markerName;
  }

  /** {@code aml-npm1}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code AML, NPM1}, for files. */
  String label() {
    return disease.code() + ", " + markerName;
  }

  /** The same in the language of the page. */
  String label(Words words) {
    return disease.code() + ", " + markerName(words);
  }

  /** Markers have one name everywhere; cells are called in the language of the page. */
  String markerName(Words words) {
    return this == CLL_FLOW || this == MM_FLOW ? words.say("followed." + name()) : markerName;
  }

  /** Reads the code; everything else is {@link #AML_NPM1}. */
  static Followed parse(String text) {
    return Arrays.stream(values()).filter(f -> f.code().equals(text)).findFirst().orElse(AML_NPM1);
  }
}
