package org.mrdmonitor.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

  @ParameterizedTest
  @CsvSource({
    "NPM1 type A, NPM1",
    "npm1, NPM1",
    "RUNX1::RUNX1T1, RUNX1_RUNX1T1",
    "AML1-ETO, RUNX1_RUNX1T1",
    "CBFB::MYH11, CBFB_MYH11",
    "inv(16), CBFB_MYH11",
    "PML::RARA bcr1, PML_RARA",
    "KMT2A::MLLT3, KMT2A",
    "FLT3-ITD, FLT3_ITD",
    "BCR::ABL1, BCR_ABL1",
    "BCR-ABL1 e13a2, BCR_ABL1",
    "BCR::ABL1 e1a2, BCR_ABL1_E1A2",
    "BCR::ABL1 p190, BCR_ABL1_E1A2",
    "BCR::ABL1 p210, BCR_ABL1",
    "BCR::ABL1 T315I, BCR_ABL1_MUTATION",
    "IGH VH3-DJ, IG_TR",
    "TRG Vg9-Jg1.3, IG_TR",
    "LAIP CD34+CD7+, FLOW",
    "DNMT3A R882H, CLONAL_HAEMATOPOIESIS",
    "WT1, OTHER"
  })
  void theKindFollowsFromTheName(String name, Marker.Kind kind) {
    assertThat(new Marker(name).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"NPM1 type A, npm1  TYPE a", "BCR::ABL1, bcr::abl1"})
  void caseAndSpacesDoNotMakeAnotherMarker(String one, String other) {
    assertThat(new Marker(one)).isEqualTo(new Marker(other)).hasSameHashCodeAs(new Marker(other));
  }
}
