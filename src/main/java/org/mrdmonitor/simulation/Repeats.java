package org.mrdmonitor.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Rule;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleId;

/**
 * Whether a result makes the rules in force ask for a second sample: once for each finding, when it
 * is raised.
 */
final class Repeats {

  /** A repeat within four weeks is taken in the third or fourth. */
  static final int EARLIEST = 15;

  static final int LATEST = 28;

  private final MarkerModel model;
  private final List<Rule> rules;
  private final Set<RuleId> standing = new HashSet<>();
  private final Draws draws;

  Repeats(MarkerModel model, Draws draws) {
    this.model = model;
    this.draws = draws;
    rules =
        Replay.inForce(RuleBook.standard(), model.disease()).stream()
            .filter(r -> r.info().speaksOf(model.disease(), model.marker()))
            .toList();
  }

  /**
   * The visit of the second sample; empty where none is asked for, where a visit by the due date is
   * planned anyway, or where it is missed.
   *
   * @param known the course up to the result in question, which is its latest
   */
  Optional<Visit> after(Course known, Visit visit, Optional<Visit> next) {
    if (!asked(known)
        || next.filter(n -> n.day() <= visit.day() + LATEST).isPresent()
        || draws.chance(Hardship.MISSED)) {
      return Optional.empty();
    }
    boolean late = draws.chance(Hardship.LATE / (1 - Hardship.MISSED));
    int delay =
        draws.between(EARLIEST, LATEST) + (late ? draws.between(1, Hardship.LATEST_DAYS) : 0);
    return Optional.of(new Visit(visit.day() + delay, visit.specimen()))
        .filter(repeat -> next.filter(n -> n.day() <= repeat.day()).isEmpty());
  }

  private boolean asked(Course known) {
    Measurement latest = known.measurements().get(known.measurements().size() - 1);
    if (!latest.detected()) {
      standing.clear();
      return false;
    }
    boolean asked = false;
    for (Rule rule : rules) {
      Outcome outcome = rule.evaluate(known, model.marker());
      if (outcome instanceof Outcome.Raised raised) {
        asked |= standing.add(rule.info().id()) && raised.repeat().wanted();
      } else if (outcome instanceof Outcome.NotRaised) {
        standing.remove(rule.info().id());
      }
    }
    return asked;
  }
}
