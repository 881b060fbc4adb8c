package org.mrdmonitor.rules;

import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Course;

/**
 * One published criterion, asked of one marker of a course as of the course's last day.
 *
 * <p>Implementations are final, stateless and ask nobody for facts. A criterion is a statement
 * about the latest state: it stays raised while its latest deciding result still meets it, and is
 * no longer raised once a newer result of that series excludes it. The history of a finding
 * (confirmed, refuted, closed) follows from asking again at each sample.
 */
public interface Rule {

  RuleInfo info();

  /**
   * Asked only where {@link RuleInfo#speaksOf} holds and the marker has at least one measurement.
   */
  Outcome evaluate(Course course, Marker marker);
}
