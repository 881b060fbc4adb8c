package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.AResult;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.timeline.cohort.IndexEvent;
import org.mrdmonitor.timeline.cohort.KaplanMeier;

@QuarkusTest
class CohortsTest {

  private static final AResult NPM1 = AResult.of("NPM1 type A");

  @Inject Cohorts cohorts;
  @Inject PatientRecords records;
  @Inject Ward ward;

  private static CohortFilter filter(Optional<EventKind> event) {
    return new CohortFilter(
        Disease.AML,
        Marker.Kind.NPM1,
        Specimen.PERIPHERAL_BLOOD,
        IndexEvent.DIAGNOSIS,
        Optional.empty(),
        event,
        "");
  }

  private CohortFile read(Actor actor, CohortFilter filter) {
    return ((Cohorts.Reading.Read) cohorts.read(actor, filter, Purpose.VIEW)).file();
  }

  private PatientId relapsing(Actor actor, String hospitalId) {
    PatientId id = ward.inRemission(actor, Disease.AML, hospitalId);
    ward.record(
        actor,
        id,
        NPM1.on("2025-03-12").notDetected("0.0012"),
        NPM1.on("2025-06-02").notDetected("0.0011"),
        NPM1.on("2025-09-01").percent("0.5"));
    return id;
  }

  @Test
  void readsThePatientsOfTheActorsCentresOnly() {
    Actor actor = ward.clinician();
    PatientId own = relapsing(actor, "C-1");
    relapsing(ward.clinician(), "C-1");
    ward.inRemission(actor, Disease.AML, "C-2");
    CohortFile file = read(actor, filter(Optional.empty()));
    assertThat(file.cohort().members()).singleElement().matches(m -> m.patient().equals(own));
    assertThat(file.cohort().results()).isEqualTo(3);
  }

  @Test
  void keepsToPatientsWithTheEvent() {
    Actor actor = ward.clinician();
    relapsing(actor, "C-3");
    PatientId transplanted = relapsing(actor, "C-4");
    ward.event(actor, transplanted, EventKind.TRANSPLANT, "2025-10-01");
    assertThat(read(actor, filter(Optional.of(EventKind.TRANSPLANT))).cohort().members())
        .singleElement()
        .matches(m -> m.patient().equals(transplanted));
  }

  /** Day 0 is 10-Jan-2025; the second positive sample of 01-Oct-2025 is on day 264. */
  @Test
  void knowsTheMolecularRelapseByTheRulesInForceUntilItsBasisIsGone() {
    Actor actor = ward.clinician();
    PatientId id = ward.inRemission(actor, Disease.AML, "C-5");
    var recorded =
        ward.record(
            actor,
            id,
            NPM1.on("2025-03-12").notDetected("0.0012"),
            NPM1.on("2025-09-01").percent("0.5"),
            NPM1.on("2025-10-01").percent("1.5"));
    KaplanMeier curve = read(actor, filter(Optional.empty())).cohort().freeOfMolecularRelapse();
    assertThat(curve.steps()).extracting(KaplanMeier.Step::day).containsExactly(264L);
    records.voidResult(actor, id, recorded.recorded().get(2), 1, "Wrong patient");
    assertThat(read(actor, filter(Optional.empty())).cohort().freeOfMolecularRelapse().events())
        .isZero();
  }

  @Test
  void listsTheCohortAndReadsWhomeverItShowsByName() {
    Actor actor = ward.clinician();
    PatientId first = relapsing(actor, "C-6");
    relapsing(actor, "C-7");
    CohortFile file = read(actor, filter(Optional.empty()));
    assertThat(entries(actor, AuditAction.PATIENTS_LISTED)).isEqualTo(1);
    Paged<Cohorts.CohortLine> page = cohorts.members(actor, file, new Slice(1, 1));
    assertThat(page.total()).isEqualTo(2);
    assertThat(page.rows()).singleElement().matches(l -> l.patient().id().equals(first));
    assertThat(
            ward.count(
                "SELECT count(*) FROM audit_entries WHERE account_id = ? AND action ="
                    + " 'PATIENT_VIEWED' AND patient_id = ? AND detail = 'cohort'",
                actor.accountId(),
                first.value()))
        .isEqualTo(1);
    cohorts.read(actor, filter(Optional.empty()), Purpose.EXPORT);
    assertThat(entries(actor, AuditAction.EXPORTED)).isEqualTo(1);
  }

  private long entries(Actor actor, AuditAction action) {
    return ward.count(
        "SELECT count(*) FROM audit_entries WHERE account_id = ? AND action = ?",
        actor.accountId(),
        action.name());
  }
}
