package org.mrdmonitor.rules.cml;

import org.mrdmonitor.fixture.ACourse;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.patient.Disease;

/** A patient whose imatinib began on 01-Jan-2024, and blood results on the International Scale. */
final class Bcr {

  static final ACourse ON_IMATINIB =
      ACourse.of(Disease.CML).diagnosis("2023-12-20").openTherapy("2024-01-01", "imatinib");

  private Bcr() {}

  static AResult on(String day) {
    return AResult.of("BCR::ABL1").inBlood().onInternationalScale().on(day);
  }
}
