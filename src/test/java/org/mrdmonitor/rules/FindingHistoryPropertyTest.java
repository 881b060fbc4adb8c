package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;

/**
 * What holds of the findings of any course, with the rules of the product and one made for tests.
 */
class FindingHistoryPropertyTest {

  private static final RuleBook BOOK = book();
  private static final RuleBook IN_FORCE = RuleBook.standard().inForceByDefault();

  private static RuleBook book() {
    List<Rule> rules = new ArrayList<>(RuleBook.standard().rules());
    rules.add(new AboveOnePercent(Repeat.WITHIN_FOUR_WEEKS));
    return new RuleBook(rules);
  }

  @Property(seed = "20261122", tries = 1000)
  void theOrderOfEntryDoesNotMatter(@ForAll long seed) {
    Course course = RandomCourses.course(seed);
    List<Measurement> measurements = new ArrayList<>(course.measurements());
    List<Event> events = new ArrayList<>(course.events());
    Collections.shuffle(measurements, new Random(seed));
    Collections.shuffle(events, new Random(seed));

    assertThat(BOOK.findings(new Course(course.disease(), events, measurements, course.asOf())))
        .isEqualTo(BOOK.findings(course));
  }

  @Property(seed = "20261122", tries = 1000)
  void atMostOneFindingOfARuleAndAMarkerStands(@ForAll long seed) {
    List<Finding> standing =
        BOOK.findings(RandomCourses.course(seed)).stream().filter(Finding::standing).toList();

    assertThat(standing).extracting(f -> List.of(f.rule(), f.marker())).doesNotHaveDuplicates();
  }

  @Property(seed = "20261122", tries = 1000)
  void thePastOfAFindingDoesNotDependOnTheFuture(@ForAll long seed) {
    Course course = RandomCourses.course(seed);
    Course earlier = course.upTo(course.measurements().get(0).sampledOn().plusDays(400));

    assertThat(BOOK.findings(course).stream().filter(f -> !f.raisedOn().isAfter(earlier.asOf())))
        .extracting(f -> List.of(f.rule(), f.raisedBy(), f.first()))
        .containsExactlyElementsOf(
            BOOK.findings(earlier).stream()
                .map(f -> List.of(f.rule(), f.raisedBy(), f.first()))
                .toList());
  }

  /**
   * Three times in a row a result is voided or corrected, then all is taken back and entered in
   * another order.
   */
  @Property(seed = "20261122", tries = 10_000)
  void theRecordFollowsCorrectionsAndASecondRunChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    Course course = RandomCourses.course(seed);
    List<StoredFinding> first = applied(List.of(), IN_FORCE.findings(course));
    List<StoredFinding> rows = first;
    Course changed = course;
    for (int i = 0; i < 3 && changed.measurements().size() > 1; i++) {
      changed = random.nextBoolean() ? voided(changed, random) : corrected(changed, random);
      List<Finding> derived = IN_FORCE.findings(shuffled(changed, random));
      rows = applied(rows, derived);
      assertThat(Reconciliation.of(IN_FORCE, rows, derived).steps()).isEmpty();
      assertThat(live(rows)).containsExactlyInAnyOrderElementsOf(live(applied(List.of(), derived)));
    }
    rows = applied(rows, IN_FORCE.findings(shuffled(course, random)));
    assertThat(live(rows)).containsExactlyInAnyOrderElementsOf(live(first));
  }

  private static Course shuffled(Course course, Random random) {
    List<Measurement> results = new ArrayList<>(course.measurements());
    Collections.shuffle(results, random);
    return new Course(course.disease(), course.events(), results, course.asOf());
  }

  private static Course corrected(Course course, Random random) {
    List<Measurement> results = new ArrayList<>(course.measurements());
    int which = random.nextInt(results.size());
    Measurement old = results.get(which);
    MrdValue value = new Quantified(Level.ofFraction("1E-" + (1 + random.nextInt(5))));
    results.set(
        which,
        new Measurement(
            old.id(),
            old.sampledOn(),
            old.orderOfDay(),
            old.specimen(),
            old.marker(),
            old.assay(),
            value,
            old.reported(),
            old.input()));
    return new Course(course.disease(), course.events(), results, course.asOf());
  }

  @Property(seed = "20261122", tries = 1000)
  void theUnitOfTheReportDoesNotMatter(@ForAll long seed) {
    Course course = RandomCourses.course(seed);
    List<Measurement> asRatios =
        course.measurements().stream().map(FindingHistoryPropertyTest::asRatio).toList();
    Course converted = new Course(course.disease(), course.events(), asRatios, course.asOf());

    assertThat(BOOK.findings(converted))
        .extracting(f -> List.of(f.rule(), f.raisedBy(), f.confirmation(), f.endedOn()))
        .containsExactlyElementsOf(
            BOOK.findings(course).stream()
                .map(f -> List.of(f.rule(), f.raisedBy(), f.confirmation(), f.endedOn()))
                .toList());
  }

  private static Measurement asRatio(Measurement m) {
    return new Measurement(
        m.id(),
        m.sampledOn(),
        m.orderOfDay(),
        m.specimen(),
        m.marker(),
        m.assay(),
        m.value(),
        Reported.of("as a ratio", Unit.RATIO),
        m.input());
  }

  private static Course voided(Course course, Random random) {
    List<Measurement> kept = new ArrayList<>(course.measurements());
    kept.remove(random.nextInt(kept.size()));
    return new Course(course.disease(), course.events(), kept, course.asOf());
  }

  private static List<List<Object>> live(List<StoredFinding> stored) {
    return stored.stream()
        .filter(s -> s.state() != FindingState.WITHDRAWN)
        .map(s -> List.<Object>of(s.rule(), s.raisedBy(), s.deciding(), s.endedOn()))
        .toList();
  }

  /** Does to rows what a record would do with the steps. */
  private static List<StoredFinding> applied(List<StoredFinding> stored, List<Finding> derived) {
    List<StoredFinding> rows = new ArrayList<>(stored);
    for (Reconciliation.Step step : Reconciliation.of(IN_FORCE, stored, derived).steps()) {
      if (step instanceof Reconciliation.Open open) {
        rows.add(StoredFinding.of(rowOf(open.finding().raisedBy(), rows.size()), open.finding()));
      } else if (step instanceof Reconciliation.Extend extend) {
        replace(rows, extend.stored(), extend.finding(), extend.stored().state());
      } else if (step instanceof Reconciliation.End end) {
        replace(rows, end.stored(), end.finding(), end.stored().state());
      } else if (step instanceof Reconciliation.Reopen reopen) {
        replace(rows, reopen.stored(), reopen.finding(), FindingState.OPEN);
      } else if (step instanceof Reconciliation.Withdraw withdraw) {
        rows.set(rows.indexOf(withdraw.stored()), withdrawn(withdraw.stored()));
      }
    }
    return rows;
  }

  private static void replace(
      List<StoredFinding> rows, StoredFinding old, Finding finding, FindingState state) {
    rows.set(rows.indexOf(old), StoredFinding.of(old.id(), finding, state));
  }

  private static UUID rowOf(MeasurementId raisedBy, int number) {
    return new UUID(raisedBy.value().getMostSignificantBits(), number);
  }

  private static StoredFinding withdrawn(StoredFinding s) {
    return new StoredFinding(
        s.id(),
        s.rule(),
        s.ruleVersion(),
        s.marker(),
        s.raisedBy(),
        s.raisedOn(),
        s.severity(),
        s.deciding(),
        s.confirmation(),
        s.endedOn(),
        FindingState.WITHDRAWN);
  }
}
