package org.mrdmonitor.simulation;

import static org.mrdmonitor.measurement.Specimen.BONE_MARROW;
import static org.mrdmonitor.measurement.Specimen.PERIPHERAL_BLOOD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Dossier;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Sex;

/**
 * The first patient of the demonstration, written by hand: NPM1 in blood and marrow, negative at
 * the end of treatment, back below quantification, then rising past 0.01 % of blood.
 */
final class Showcase {

  private static final Marker NPM1 = new Marker("NPM1 type A");
  private static final Assay ASSAY =
      new Assay(Method.RT_QPCR, false, Optional.of(ControlGene.ABL1), "Central laboratory", "");

  private Showcase() {}

  static Dossier asOf(LocalDate today) {
    ByHand npm1 = new ByHand(today, NPM1, ASSAY);
    return new Dossier(patient(today), events(npm1), results(npm1));
  }

  private static NewPatient patient(LocalDate today) {
    return new NewPatient(
        DemonstrationCohort.EXAMPLE,
        "Example",
        "Anna",
        Optional.of(today.minusYears(55).minusDays(247)),
        Sex.FEMALE,
        Disease.AML,
        "North");
  }

  private static List<NewEvent> events(ByHand npm1) {
    return List.of(
        npm1.event(EventKind.DIAGNOSIS, 739, "AML with mutated NPM1, FLT3 wild type"),
        npm1.therapy(735, 728, "Induction 1, 7+3"),
        npm1.event(EventKind.REMISSION, 696, "Complete remission"),
        npm1.therapy(690, 683, "Induction 2, 7+3"),
        npm1.therapy(648, 643, "Consolidation 1, intermediate-dose cytarabine"),
        npm1.therapy(606, 601, "Consolidation 2, intermediate-dose cytarabine"),
        npm1.therapy(564, 559, "Consolidation 3, intermediate-dose cytarabine"),
        npm1.event(EventKind.NOTE, 182, "Clinic visit: well, blood count normal"));
  }

  private static List<NewResult> results(ByHand npm1) {
    return List.of(
        npm1.number(739, BONE_MARROW, "812", 186_000),
        npm1.number(739, PERIPHERAL_BLOOD, "344", 152_000),
        npm1.number(692, BONE_MARROW, "1.9", 141_000),
        npm1.number(650, PERIPHERAL_BLOOD, "0.011", 208_000),
        npm1.number(650, BONE_MARROW, "0.094", 164_000),
        npm1.number(608, PERIPHERAL_BLOOD, "0.0052", 246_000),
        npm1.notDetected(526, PERIPHERAL_BLOOD, 267_000),
        npm1.number(526, BONE_MARROW, "0.0071", 188_000),
        npm1.notDetected(476, PERIPHERAL_BLOOD, 221_000),
        npm1.notDetected(434, BONE_MARROW, 173_000),
        npm1.notDetected(421, PERIPHERAL_BLOOD, 248_000),
        npm1.notDetected(357, BONE_MARROW, 107_000),
        npm1.notDetected(308, PERIPHERAL_BLOOD, 230_000),
        npm1.belowQuantification(259, PERIPHERAL_BLOOD, 293_000, 5),
        npm1.number(196, PERIPHERAL_BLOOD, "0.0037", 401_000),
        npm1.number(133, PERIPHERAL_BLOOD, "0.0041", 354_000),
        npm1.number(70, PERIPHERAL_BLOOD, "0.0094", 389_000),
        npm1.number(66, BONE_MARROW, "0.061", 203_000),
        npm1.number(9, PERIPHERAL_BLOOD, "0.038", 412_000));
  }
}
