package org.mrdmonitor.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;

/**
 * The findings of one rule on one marker, built day by day; at most one of them stands.
 *
 * <p>Raised opens a finding or extends the standing one, not raised ends it, cannot tell leaves it
 * as it is. A day that confirms at a lower severity than the one in question refutes that severity
 * and opens a new finding at its own.
 */
final class Episodes {

  private final RuleInfo rule;
  private final Marker marker;
  private final List<Episode> ended = new ArrayList<>();
  private @Nullable Episode standing;

  Episodes(RuleInfo rule, Marker marker) {
    this.rule = rule;
    this.marker = marker;
  }

  /** Takes in what the rule said on the last day of the course as known by then. */
  void next(Course known, Outcome outcome) {
    if (outcome instanceof Outcome.Raised raised) {
      raise(known, raised);
    } else if (outcome instanceof Outcome.NotRaised && standing != null) {
      end(standing, known);
    }
  }

  private void raise(Course known, Outcome.Raised raised) {
    if (standing != null && standing.refutedBy(raised)) {
      end(standing, known);
    }
    if (standing == null) {
      standing = new Episode(known.asOf(), raised);
    } else {
      standing.extend(known.asOf(), raised);
    }
  }

  private void end(Episode episode, Course known) {
    episode.end(known);
    ended.add(episode);
    standing = null;
  }

  /** The findings as they stand on a day, in the order they were raised. */
  List<Finding> asOf(LocalDate day) {
    List<Episode> all = new ArrayList<>(ended);
    if (standing != null) {
      all.add(standing);
    }
    return all.stream().map(episode -> finding(episode, day)).toList();
  }

  private Finding finding(Episode episode, LocalDate day) {
    return new Finding(
        rule.id(),
        rule.version(),
        marker,
        episode.first().evidence().deciding().id(),
        episode.raisedOn(),
        episode.first(),
        episode.latest(),
        episode.confirmation(day),
        Optional.ofNullable(episode.endedOn()));
  }
}
