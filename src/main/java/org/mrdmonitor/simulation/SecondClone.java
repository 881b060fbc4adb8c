package org.mrdmonitor.simulation;

import static org.mrdmonitor.measurement.Specimen.BONE_MARROW;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * The last patient of the demonstration, written by hand: the transcript of NPM1 clears and stays
 * away, while FLT3-ITD, found by sequencing of marrow, comes back. Who watches one marker alone
 * does not see it.
 */
final class SecondClone {

  private static final Assay TRANSCRIPT =
      new Assay(Method.RT_QPCR, false, Optional.of(ControlGene.ABL1), "Central laboratory", "");
  private static final Assay SEQUENCING =
      new Assay(Method.NGS, false, Optional.empty(), "Central laboratory", "");

  private SecondClone() {}

  static Dossier asOf(LocalDate today) {
    ByHand npm1 = new ByHand(today, new Marker("NPM1 type A"), TRANSCRIPT);
    ByHand flt3 = new ByHand(today, new Marker("FLT3-ITD"), SEQUENCING);
    return new Dossier(
        patient(today),
        events(npm1),
        Stream.concat(transcripts(npm1).stream(), genomes(flt3).stream())
            .sorted(Comparator.comparing(NewResult::sampledOn))
            .toList());
  }

  private static NewPatient patient(LocalDate today) {
    return new NewPatient(
        "4481-777",
        "Muestra",
        "Clara",
        Optional.of(today.minusYears(47).minusDays(101)),
        Sex.FEMALE,
        Disease.AML,
        "North");
  }

  private static List<NewEvent> events(ByHand course) {
    return List.of(
        course.event(EventKind.DIAGNOSIS, 610, "AML with mutated NPM1 and FLT3-ITD"),
        course.therapy(606, 599, "Induction 1, 7+3"),
        course.therapy(598, 584, "Midostaurin"),
        course.event(EventKind.REMISSION, 568, "Complete remission"),
        course.therapy(560, 555, "Consolidation 1, intermediate-dose cytarabine"),
        course.therapy(518, 513, "Consolidation 2, intermediate-dose cytarabine"),
        course.therapy(476, 471, "Consolidation 3, intermediate-dose cytarabine"));
  }

  private static List<NewResult> transcripts(ByHand npm1) {
    return List.of(
        npm1.number(610, BONE_MARROW, "540", 171_000),
        npm1.number(566, BONE_MARROW, "0.83", 158_000),
        npm1.number(516, BONE_MARROW, "0.012", 190_000),
        npm1.notDetected(441, BONE_MARROW, 182_000),
        npm1.notDetected(350, BONE_MARROW, 168_000),
        npm1.notDetected(259, BONE_MARROW, 201_000),
        npm1.notDetected(168, BONE_MARROW, 177_000),
        npm1.notDetected(77, BONE_MARROW, 185_000),
        npm1.notDetected(21, BONE_MARROW, 194_000));
  }

  private static List<NewResult> genomes(ByHand flt3) {
    return List.of(
        flt3.number(610, BONE_MARROW, "38", 210_000),
        flt3.number(566, BONE_MARROW, "0.21", 160_000),
        flt3.notDetected(441, BONE_MARROW, 240_000),
        flt3.notDetected(350, BONE_MARROW, 225_000),
        flt3.notDetected(259, BONE_MARROW, 260_000),
        flt3.number(168, BONE_MARROW, "0.0031", 250_000),
        flt3.number(77, BONE_MARROW, "0.019", 230_000),
        flt3.number(21, BONE_MARROW, "0.17", 245_000));
  }
}
