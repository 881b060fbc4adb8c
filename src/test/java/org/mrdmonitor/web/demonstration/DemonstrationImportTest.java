package org.mrdmonitor.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.SignedInAs;
import org.mrdmonitor.fixture.TestClock;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Accounts;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.simulation.DemonstrationCohort;
import org.mrdmonitor.store.PatientQuery;
import org.mrdmonitor.store.Patients;
import org.mrdmonitor.store.Slice;
import org.mrdmonitor.store.Worklist;
import org.mrdmonitor.store.WorklistCounts;

/** The cohort in a database of its own, on a fixed day. */
@QuarkusTest
@TestProfile(DemonstrationImportTest.EmptyDatabase.class)
class DemonstrationImportTest {

  /** Another configuration is another start of the product, with another database file. */
  public static class EmptyDatabase implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("mrd.data-dir", "./target/test-data/demonstration-${quarkus.uuid}");
    }
  }

  @Inject DemonstrationImport demonstration;
  @Inject Accounts accounts;
  @Inject Patients patients;
  @Inject Worklist worklist;
  @Inject TestClock clock;

  @BeforeEach
  void stopTheClock() {
    clock.standAt("2026-11-22T09:00:00Z");
  }

  @AfterEach
  void letTheClockRun() {
    clock.runAgain();
  }

  @Test
  void theStepsOfTheGuideLeadToItsPatient() {
    demonstration.intoAnEmptyRecord();
    PatientId example =
        patients.byHospitalId(coordinator(), DemonstrationCohort.EXAMPLE).stream()
            .findFirst()
            .orElseThrow();
    SignedInAs person = SignedInAs.coordinator();
    assertThat(doorOf(person, "timeline")).endsWith("/patients/" + example);
    assertThat(doorOf(person, "past")).endsWith("/patients/" + example + "#replay");
    person.get(URI.create(doorOf(person, "finding")).getPath()).then().statusCode(200);
    person.get("/demonstration/elsewhere").then().statusCode(404);
    SignedInAs.administrator().get("/demonstration/timeline").then().statusCode(403);
  }

  private static String doorOf(SignedInAs person, String page) {
    return person.get("/demonstration/" + page).then().statusCode(303).extract().header("Location");
  }

  @Test
  void anEmptyRecordIsFilledOnceForEveryAccount() {
    int added = demonstration.intoAnEmptyRecord();

    assertThat(added).isEqualTo(121);
    assertThat(demonstration.intoAnEmptyRecord()).isZero();
    assertThat(patients.search(coordinator(), PatientQuery.of(""), Slice.page(1)).total())
        .isEqualTo(121);
    findingsAndLateSamplesWait(worklist.counts(coordinator()));
  }

  private static void findingsAndLateSamplesWait(WorklistCounts counts) {
    assertThat(counts.bySeverity())
        .containsKeys(Severity.WATCH, Severity.WARNING, Severity.POSSIBLE_MOLECULAR_RELAPSE);
    assertThat(counts.waiting()).isBetween(30, 300);
    assertThat(counts.samplesOverdue()).isPositive();
    assertThat(counts.confirmationsOverdue()).isPositive();
  }

  private Actor coordinator() {
    return accounts.named(Role.COORDINATOR_NAME).orElseThrow().actor();
  }
}
