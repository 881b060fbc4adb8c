package org.mrdmonitor.simulation;

import static java.util.Objects.requireNonNull;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mrdmonitor.trend.Reliability;

/**
 * Tables of what a rising trend finds at what cost, against the tenfold rise, and of whether its
 * probability keeps what it promises.
 */
record TradeOffTables(PrintStream out) {

  private static final List<Double> FALSE_RATES = List.of(0.02, 0.05, 0.10, 0.20);
  private static final double TENFOLD = 1;
  private static final double ANY_POSITIVE = -100;

  /** How the scores of a marker fare at equal rates of false findings. */
  void of(List<SeededCourse> courses) {
    Map<Score, TradeOff> tradeOffs = new EnumMap<>(Score.class);
    for (Score score : Score.values()) {
      tradeOffs.put(score, new TradeOff(score, courses));
    }
    out.println(
        "| score | false per patient-year | cut | found before relapse, % | median lead, days |");
    out.println("|---|---|---|---|---|");
    for (double rate : FALSE_RATES) {
      tradeOffs.forEach((score, tradeOff) -> row(score, tradeOff, rate));
    }
    double any =
        requireNonNull(tradeOffs.get(Score.FOLD_RISE)).at(ANY_POSITIVE).sensitivity().value();
    out.printf(
        "%n- No rule can find more than %.1f %%: the relapses with a positive sample during"
            + " growth.%n",
        100 * any);
    for (Score tenfold : List.of(Score.FOLD_RISE_OF_POSITIVES, Score.FOLD_RISE)) {
      for (Score other : List.of(Score.GROWTH, Score.RISING, Score.RISING_OR_STEEP)) {
        against(
            tenfold,
            requireNonNull(tradeOffs.get(tenfold)),
            other,
            requireNonNull(tradeOffs.get(other)));
      }
    }
    out.println();
  }

  private void row(Score score, TradeOff tradeOff, double rate) {
    double cut = tradeOff.cutOfFalseRate(rate);
    Performance there = tradeOff.at(cut);
    out.printf(
        "| %s | ≤ %.2f | %s | %s | %s |%n",
        score.meaning(), rate, cut(score, cut), there.sensitivity().percent(), there.lead().days());
  }

  private static String cut(Score score, double cut) {
    double probability = 1 / (1 + Math.exp(-cut));
    return switch (score) {
      case FOLD_RISE, FOLD_RISE_OF_POSITIVES -> "%.2f log10".formatted(cut);
      case GROWTH -> "slope ≥ %.2f standard errors".formatted(cut);
      case RISING -> "P ≥ %.3f".formatted(probability);
      case RISING_OR_STEEP -> "P ≥ %.3f or %.2f log10".formatted(probability, Score.steepAt(cut));
    };
  }

  private void against(Score tenfold, TradeOff base, Score score, TradeOff other) {
    Performance atTen = base.at(TENFOLD);
    double cut = other.cutOfFalseRate(atTen.falsePerYear().value());
    out.printf(
        "- Tenfold %s: %s per patient-year false, finds %s %%. At no higher a false rate the %s"
            + " (%s) finds %s %% and is earlier by %s days per relapse.%n",
        tenfold.meaning(),
        "%.3f".formatted(atTen.falsePerYear().value()),
        "%.1f".formatted(100 * atTen.sensitivity().value()),
        score.meaning(),
        cut(score, cut),
        "%.1f".formatted(100 * other.at(cut).sensitivity().value()),
        other.daysEarlierThan(base, cut, TENFOLD).days());
  }

  /** The probability of a rise against the truth. */
  void reliability(String label, List<SeededCourse> courses) {
    Reliability reliability = RegimeReliability.of(courses);
    StringBuilder line = new StringBuilder("| " + label);
    for (Reliability.Row row : reliability.rows()) {
      line.append(
          row.cases() == 0 ? " | –" : " | %.2f (%d)".formatted(row.shareTrue(), row.cases()));
    }
    out.println(line.append(" | %.3f |".formatted(reliability.brierScore())));
  }

  void reliabilityHeader() {
    out.println(
        "| marker | 0 to 0.1 | 0.1 to 0.2 | 0.2 to 0.3 | 0.3 to 0.4 | 0.4 to 0.5 | 0.5 to 0.6 |"
            + " 0.6 to 0.7 | 0.7 to 0.8 | 0.8 to 0.9 | 0.9 to 1 | Brier |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
  }
}
