package org.mrdmonitor.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.trend.MeasurementError;
import org.mrdmonitor.trend.Regime;
import org.mrdmonitor.trend.RegimeProbabilities;
import org.mrdmonitor.trend.TrendPoints;

/**
 * Which regime most likely holds, in words. A stable low level is neither safe nor relapse, and
 * "undetected" never means eradicated.
 *
 * <p>A series is called stable only where that has a probability of 0.8 and the latest sample is
 * not the lowest of all: a response that slows is still a response. Where nothing has a probability
 * of one half, it is not clear yet.
 */
final class RegimeFact {

  /** What lies further back has no weight in the present regime. */
  private static final int MONTHS = 36;

  private static final int WORTH_MENTIONING = 5;

  /** Percent from which a regime is named, and from which a series is called stable. */
  private static final int NAMED = 50;

  private static final int STABLE = 80;

  private RegimeFact() {}

  static Optional<Fact> of(Series series, Words words) {
    Series recent = series.from(series.latest().sampledOn().minusMonths(MONTHS)).orElse(series);
    List<RegimeProbabilities> answers =
        Regime.over(TrendPoints.of(recent, MeasurementError.STANDARD).points());
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(fact(answers.get(answers.size() - 1), stillFalling(recent), words));
  }

  private static boolean stillFalling(Series series) {
    Measurement latest = series.latest();
    List<Measurement> before = series.before(latest);
    return !before.isEmpty()
        && before.stream()
            .allMatch(m -> latest.value().upperBound().compareTo(m.value().lowerBound()) < 0);
  }

  private static Fact fact(RegimeProbabilities now, boolean stillFalling, Words words) {
    List<Map.Entry<String, Integer>> likeliest =
        Map.of(
                "clearing", percent(now.clearing()),
                "undetected", percent(now.undetected()),
                "stable", percent(now.stable()),
                "rising", percent(now.rising()))
            .entrySet()
            .stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
            .toList();
    Map.Entry<String, Integer> first = likeliest.get(0);
    if (!isClear(first, stillFalling)) {
      String all = mentioned(likeliest, words);
      return Fact.of(words.say("fact.regime"), words.say("regime.unclear"), all);
    }
    String note = words.say("regime." + first.getKey() + ".note");
    String others = mentioned(likeliest.subList(1, likeliest.size()), words);
    return Fact.of(
        words.say("fact.regime"),
        text(first, words),
        others.isEmpty() ? note : others + (note.isEmpty() ? "" : "; " + note));
  }

  private static boolean isClear(Map.Entry<String, Integer> likeliest, boolean stillFalling) {
    return likeliest.getKey().equals("stable")
        ? likeliest.getValue() >= STABLE && !stillFalling
        : likeliest.getValue() >= NAMED;
  }

  private static String mentioned(List<Map.Entry<String, Integer>> regimes, Words words) {
    return String.join(
        ", ",
        regimes.stream()
            .filter(e -> e.getValue() >= WORTH_MENTIONING)
            .map(e -> text(e, words))
            .toList());
  }

  private static String text(Map.Entry<String, Integer> regime, Words words) {
    return words.say("regime." + regime.getKey())
        + " "
        + (regime.getValue() >= 99 ? words.say("fact.over", "99") : regime.getValue() + "\u00a0%");
  }

  private static int percent(double probability) {
    return (int) Math.floor(probability * 100);
  }
}
