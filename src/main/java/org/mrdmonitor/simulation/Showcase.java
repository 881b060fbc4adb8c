package org.mrdmonitor.simulation;

import static org.mrdmonitor.measurement.Specimen.BONE_MARROW;
import static org.mrdmonitor.measurement.Specimen.PERIPHERAL_BLOOD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.Dossier;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Sex;

/**
 * The first patient of the demonstration, written by hand: NPM1 in blood and marrow, negative at
 * the end of treatment, back below quantification, then rising past 0.01 % of blood.
 *
 * <p>Days are counted back from today. Limits are those of the sample: 3 and 10 copies over the
 * copies of ABL1, rounded as a laboratory would.
 */
final class Showcase {

  private static final Marker NPM1 = new Marker("NPM1 type A");
  private static final Assay ASSAY =
      new Assay(Method.RT_QPCR, false, Optional.of(ControlGene.ABL1), "Central laboratory", "");
  private static final Unit UNIT = Unit.PERCENT;

  private final LocalDate today;

  private Showcase(LocalDate today) {
    this.today = today;
  }

  static Dossier asOf(LocalDate today) {
    Showcase showcase = new Showcase(today);
    return new Dossier(patient(today), showcase.events(), showcase.results());
  }

  private static NewPatient patient(LocalDate today) {
    return new NewPatient(
        "4481-209",
        "Example",
        "Anna",
        Optional.of(today.minusYears(55).minusDays(247)),
        Sex.FEMALE,
        Disease.AML,
        "North");
  }

  private List<NewEvent> events() {
    return List.of(
        event(EventKind.DIAGNOSIS, 739, "AML with mutated NPM1, FLT3 wild type"),
        therapy(735, 728, "Induction 1, 7+3"),
        event(EventKind.REMISSION, 696, "Complete remission"),
        therapy(690, 683, "Induction 2, 7+3"),
        therapy(648, 643, "Consolidation 1, intermediate-dose cytarabine"),
        therapy(606, 601, "Consolidation 2, intermediate-dose cytarabine"),
        therapy(564, 559, "Consolidation 3, intermediate-dose cytarabine"),
        event(EventKind.NOTE, 182, "Clinic visit: well, blood count normal"));
  }

  private List<NewResult> results() {
    return List.of(
        number(739, BONE_MARROW, "812", 186_000),
        number(739, PERIPHERAL_BLOOD, "344", 152_000),
        number(692, BONE_MARROW, "1.9", 141_000),
        number(650, PERIPHERAL_BLOOD, "0.011", 208_000),
        number(650, BONE_MARROW, "0.094", 164_000),
        number(608, PERIPHERAL_BLOOD, "0.0052", 246_000),
        notDetected(526, PERIPHERAL_BLOOD, 267_000),
        number(526, BONE_MARROW, "0.0071", 188_000),
        notDetected(476, PERIPHERAL_BLOOD, 221_000),
        notDetected(434, BONE_MARROW, 173_000),
        notDetected(421, PERIPHERAL_BLOOD, 248_000),
        notDetected(357, BONE_MARROW, 107_000),
        notDetected(308, PERIPHERAL_BLOOD, 230_000),
        belowQuantification(259, PERIPHERAL_BLOOD, 293_000, 5),
        number(196, PERIPHERAL_BLOOD, "0.0037", 401_000),
        number(133, PERIPHERAL_BLOOD, "0.0041", 354_000),
        number(70, PERIPHERAL_BLOOD, "0.0094", 389_000),
        number(66, BONE_MARROW, "0.061", 203_000),
        number(9, PERIPHERAL_BLOOD, "0.038", 412_000));
  }

  private NewEvent event(EventKind kind, int daysAgo, String detail) {
    return new NewEvent(kind, today.minusDays(daysAgo), Optional.empty(), detail);
  }

  private NewEvent therapy(int from, int until, String detail) {
    return new NewEvent(
        EventKind.THERAPY, today.minusDays(from), Optional.of(today.minusDays(until)), detail);
  }

  private NewResult number(int daysAgo, Specimen specimen, String percent, long control) {
    Level level = UNIT.toLevel(new BigDecimal(percent));
    long target = Math.round(level.fraction().doubleValue() * control);
    return result(daysAgo, specimen, new Quantified(level), control, target);
  }

  private NewResult notDetected(int daysAgo, Specimen specimen, long control) {
    return result(daysAgo, specimen, new NotDetected(limit(3, control)), control, 0);
  }

  private NewResult belowQuantification(int daysAgo, Specimen specimen, long control, long target) {
    MrdValue value = new BelowQuantification(limit(3, control), limit(10, control));
    return result(daysAgo, specimen, value, control, target);
  }

  private NewResult result(
      int daysAgo, Specimen specimen, MrdValue value, long control, long target) {
    SampleInput input =
        new SampleInput(OptionalLong.of(control), OptionalLong.of(target), OptionalLong.empty());
    return new Laboratory.Report(
            ASSAY,
            value,
            Laboratory.reported(value, UNIT, limit(3, control), limit(10, control)),
            input)
        .of(today.minusDays(daysAgo), specimen, NPM1);
  }

  private static Level limit(long copies, long control) {
    return Laboratory.written((double) copies / control, UNIT);
  }
}
