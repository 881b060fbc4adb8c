package org.mrdmonitor.store;

import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.MeasurementId;

/**
 * What a centre asks of a second person, and what was said of results.
 *
 * @param last what was said last of each result, of whatever version; results of which nothing was
 *     said are absent
 */
public record Verified(VerificationRule rule, Map<MeasurementId, Verification> last) {

  /** Nothing is asked: every result counts, and none is marked. */
  static final Verified NOT_ASKED = new Verified(VerificationRule.NONE, Map.of());

  public Verified {
    last = Map.copyOf(last);
  }

  /** Whether the centre asks for a second person, so that results carry a mark. */
  public boolean asked() {
    return rule.asks();
  }

  /** What was said last of this very version. */
  public Optional<Verification> of(ResultVersion version) {
    return Optional.ofNullable(last.get(version.id()))
        .filter(said -> said.version() == version.version());
  }

  /** Whether a second person found this very version right. */
  public boolean isVerified(ResultVersion version) {
    return of(version).filter(Verification::verifies).isPresent();
  }

  /** Whether rules may use it. */
  public boolean counts(ResultVersion version) {
    return !rule.leavesOut() || isVerified(version);
  }
}
