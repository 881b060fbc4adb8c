package org.mrdmonitor.rules.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.PublishedDoubling;

/**
 * Whether a second sample, though positive, rose less than a relapse of its marker would have.
 *
 * <p>The difference of two results has a standard deviation of √2 · 0.25 = 0.354 log10. A change
 * that lies more than 1.645 of them (0.58 log10, one-sided 95 %) below the expected rise casts
 * doubt: after 28 days an equal repeat does so for NPM1 (+0.77 expected), PML::RARA (+0.70),
 * RUNX1::RUNX1T1 (+0.60) and BCR::ABL1 after a stop (+0.94), and not for CBFB::MYH11 (+0.23) or a
 * rise under a mutation (+0.18).
 */
final class RepeatDoubt {

  private static final double NOISE = 1.645 * Math.sqrt(2) * 0.25;

  /** A sample earlier than this before the latest is a first one, not repeated by it. */
  private static final int LONGEST_DAYS = 62;

  private RepeatDoubt() {}

  static Optional<Explanation> of(Look look) {
    List<Measurement> comparable = look.comparable();
    if (comparable.isEmpty() || !look.value().quantified()) {
      return Optional.empty();
    }
    Measurement first = comparable.get(comparable.size() - 1);
    return first.value().quantified() && look.daysSince(first) <= LONGEST_DAYS
        ? PublishedDoubling.of(look.course(), look.result().marker())
            .flatMap(published -> doubt(look, first, published))
        : Optional.empty();
  }

  private static Optional<Explanation> doubt(
      Look look, Measurement first, PublishedDoubling published) {
    double change = look.value().lowerBound().log10() - first.value().lowerBound().log10();
    double expected = published.expectedRise(look.daysSince(first));
    return change < expected - NOISE
        ? Optional.of(
            Explanation.of(
                "limit.slower-repeat",
                LevelText.of(first),
                LevelText.day(first.sampledOn()),
                LevelText.number(BigDecimal.valueOf(Math.pow(10, expected))),
                String.valueOf(look.daysSince(first)),
                LevelText.number(BigDecimal.valueOf(published.days()))))
        : Optional.empty();
  }
}
