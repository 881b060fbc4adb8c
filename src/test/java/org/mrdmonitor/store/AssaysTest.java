package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.FactorPeriod;
import org.mrdmonitor.measurement.InternationalScale;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.Assays.Saved;

@QuarkusTest
class AssaysTest {

  @Inject Assays assays;
  @Inject Ward ward;

  @Test
  void anAssayComesBackAsItWentIn() {
    Actor person = ward.clinician();
    AssayDefinition full = bcr("Kit 3", "0.8");

    AssayVersion added = added(person, full);

    assertThat(assays.inUse(person, person.home())).containsExactly(added);
    assertThat(added.content()).isEqualTo(full);
    assertThat(added.version()).isEqualTo(1);
    AssayDefinition bare = bare("Flow");
    assertThat(assays.history(person, added(person, bare).id()).current().content())
        .isEqualTo(bare);
  }

  @Test
  void aChangeLeavesTheEarlierVersionWithItsFactors() {
    Actor person = ward.clinician();
    AssayVersion first = added(person, bcr("Kit 3", "0.8"));

    done(assays.change(person, first.id(), 1, bcr("Kit 3", "0.75"), "Recalibrated."));

    History<AssayVersion> history = assays.history(person, first.id());
    assertThat(history.earlier()).containsExactly(first);
    assertThat(history.current().content()).isEqualTo(bcr("Kit 3", "0.75"));
    assertThat(history.current().author().reason()).isEqualTo("Recalibrated.");
  }

  @Test
  void theSecondOfTwoChangesOfOneVersionIsRefused() {
    Actor person = ward.clinician();
    AssayVersion first = added(person, bare("Kit"));
    AssayVersion second = done(assays.change(person, first.id(), 1, bare("Kit 2"), "Renamed."));

    assertThat(assays.change(person, first.id(), 1, bare("Kit 9"), "Renamed."))
        .isEqualTo(new Saved.Overtaken(second));
    assertThat(assays.history(person, first.id()).current()).isEqualTo(second);
  }

  @Test
  void aRetiredAssayIsNotOfferedAndCanComeBack() {
    Actor person = ward.clinician();
    AssayVersion first = added(person, bare("Kit"));

    AssayVersion retired = done(assays.retire(person, first.id(), 1, "Replaced."));

    assertThat(assays.inUse(person, person.home())).isEmpty();
    assertThat(assays.all(person)).containsExactly(retired);
    AssayVersion again = done(assays.bringBack(person, first.id(), 2, "Still needed."));
    assertThat(assays.inUse(person, person.home())).containsExactly(again);
    assertThat(assays.history(person, first.id()).versions()).hasSize(3);
  }

  @Test
  void twoAssaysInUseAreNeverNamedAlike() {
    Actor person = ward.clinician();
    AssayVersion first = added(person, bcr("Kit 3", "0.8"));

    assertThat(assays.add(person, person.home(), bcr("KIT 3", "0.9")))
        .isEqualTo(new Saved.NameTaken(first));
    assertThat(assays.add(person, person.home(), bcr("Kit 3", "0.8")))
        .as("the same form sent twice")
        .isEqualTo(new Saved.Done(first));
    AssayVersion other = added(person, bcr("Kit 4", "0.8"));
    assertThat(assays.change(person, other.id(), 1, bcr("kit 3", "0.8"), "Renamed."))
        .isEqualTo(new Saved.NameTaken(first));
    assertThat(assays.all(person)).hasSize(2);
  }

  @Test
  void whatBelongsToAnotherCentreIsNotThere() {
    Actor person = ward.clinician();
    Actor stranger = ward.clinician();
    AssayVersion first = added(person, bare("Kit"));

    assertThat(assays.all(stranger)).isEmpty();
    assertThat(assays.inUse(stranger, person.home())).isEmpty();
    assertThatThrownBy(() -> assays.history(stranger, first.id())).isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> assays.add(stranger, person.home(), bare("Other")))
        .isInstanceOf(NotInRecord.class);
    assertThatThrownBy(() -> assays.retire(stranger, first.id(), 1, "Mine."))
        .isInstanceOf(NotInRecord.class);
  }

  @Test
  void everyChangeIsInTheAuditTrail() {
    Actor person = ward.clinician();
    AssayVersion first = added(person, bare("Kit"));
    done(assays.retire(person, first.id(), 1, "Replaced."));

    assertThat(
            ward.count(
                "SELECT count(*) FROM audit_entries WHERE action = 'ASSAYS_CHANGED' AND detail LIKE"
                    + " ?",
                "%assay=" + first.id() + "%"))
        .isEqualTo(2);
  }

  private AssayVersion added(Actor person, AssayDefinition content) {
    return done(assays.add(person, person.home(), content));
  }

  private static AssayVersion done(Saved saved) {
    return ((Saved.Done) saved).now();
  }

  private static AssayDefinition bcr(String name, String factor) {
    return new AssayDefinition(
        name,
        "Labor Süd",
        Method.RT_QPCR,
        List.of(new Marker("BCR::ABL1 e13a2"), new Marker("BCR::ABL1 e14a2")),
        Set.of(Specimen.PERIPHERAL_BLOOD, Specimen.BONE_MARROW),
        Unit.PERCENT,
        Optional.of(ControlGene.ABL1),
        Optional.of(Level.ofPercent("0.0021")),
        Optional.of(Level.ofPercent("0.0063")),
        new InternationalScale(
            List.of(
                period("1.0211", "2024-01-01", Optional.of("2025-12-31")),
                period(factor, "2026-01-01", Optional.empty()))));
  }

  private static FactorPeriod period(String factor, String from, Optional<String> until) {
    return new FactorPeriod(
        ConversionFactor.of(factor), LocalDate.parse(from), until.map(LocalDate::parse));
  }

  private static AssayDefinition bare(String name) {
    return new AssayDefinition(
        name,
        "",
        Method.FLOW,
        List.of(),
        Set.of(),
        Unit.PERCENT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        InternationalScale.NONE);
  }
}
