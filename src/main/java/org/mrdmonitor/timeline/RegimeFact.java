package org.mrdmonitor.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.trend.MeasurementError;
import org.mrdmonitor.trend.Regime;
import org.mrdmonitor.trend.RegimeProbabilities;
import org.mrdmonitor.trend.TrendPoints;

/**
 * Which regime most likely holds, in words. A stable low level is neither safe nor relapse, and
 * "undetected" never means eradicated.
 */
final class RegimeFact {

  /** What lies further back has no weight in the present regime. */
  private static final int MONTHS = 36;

  private static final int WORTH_MENTIONING = 5;

  private RegimeFact() {}

  static Optional<Fact> of(Series series, Words words) {
    Series recent = series.from(series.latest().sampledOn().minusMonths(MONTHS)).orElse(series);
    List<RegimeProbabilities> answers =
        Regime.over(TrendPoints.of(recent, MeasurementError.STANDARD).points());
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(fact(answers.get(answers.size() - 1), words));
  }

  private static Fact fact(RegimeProbabilities now, Words words) {
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
    String first = likeliest.get(0).getKey();
    String note = words.say("regime." + first + ".note");
    String others =
        String.join(
            ", ",
            likeliest.stream()
                .skip(1)
                .filter(e -> e.getValue() >= WORTH_MENTIONING)
                .map(e -> text(e, words))
                .toList());
    return Fact.of(
        words.say("fact.regime"),
        text(likeliest.get(0), words),
        others.isEmpty() ? note : others + (note.isEmpty() ? "" : "; " + note));
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
