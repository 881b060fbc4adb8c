package org.mrdmonitor.simulation;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The trade-offs of every score on the courses of one marker. */
record TradeOffs(Map<Score, TradeOff> byScore) {

  private static final List<Double> FALSE_RATES = List.of(0.02, 0.05, 0.10, 0.20);
  private static final double ANY_POSITIVE = -100;

  static TradeOffs of(List<SeededCourse> courses) {
    Map<Score, TradeOff> byScore = new EnumMap<>(Score.class);
    for (Score score : Score.values()) {
      byScore.put(score, new TradeOff(score, courses));
    }
    return new TradeOffs(byScore);
  }

  TradeOff of(Score score) {
    return requireNonNull(byScore.get(score));
  }

  /** What each score finds at equal rates of false findings, and what no rule can find. */
  void print(PrintStream out) {
    out.println(
        "| score | false per patient-year | cut | found before relapse, % | median lead, days |");
    out.println("|---|---|---|---|---|");
    for (double rate : FALSE_RATES) {
      byScore.forEach((score, tradeOff) -> out.println(line(score, tradeOff, rate)));
    }
    out.printf(
        "%nA positive sample was taken during growth, before the relapse, in %.1f %% of the"
            + " relapses: no rule can find more.%n%n",
        100 * of(Score.FOLD_RISE).at(ANY_POSITIVE).sensitivity().value());
  }

  private static String line(Score score, TradeOff tradeOff, double rate) {
    double cut = tradeOff.cutOfFalseRate(rate);
    Performance there = tradeOff.at(cut);
    return "| %s | ≤ %.2f | %s | %s | %s |"
        .formatted(
            score.meaning(),
            rate,
            score.cutInWords(cut),
            there.sensitivity().percent(),
            there.lead().days());
  }
}
