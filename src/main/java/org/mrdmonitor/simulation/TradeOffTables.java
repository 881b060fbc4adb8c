package org.mrdmonitor.simulation;

import java.io.PrintStream;
import java.util.List;
import org.mrdmonitor.trend.Reliability;

/**
 * Tables of what a rising trend finds at what cost, against the tenfold rise, and of whether its
 * probability keeps what it promises.
 */
record TradeOffTables(PrintStream out) {

  private static final List<Double> FALSE_RATES = List.of(0.02, 0.05, 0.10, 0.20);
  private static final double TENFOLD = 1;

  /** How the scores of a marker fare at equal rates of false findings. */
  void of(List<SeededCourse> courses) {
    out.println(
        "| score | false per patient-year | cut | found before relapse, % | median lead, days |");
    out.println("|---|---|---|---|---|");
    TradeOff fold = new TradeOff(Score.FOLD_RISE, courses);
    TradeOff rising = new TradeOff(Score.RISING, courses);
    TradeOff growth = new TradeOff(Score.GROWTH, courses);
    for (double rate : FALSE_RATES) {
      row(Score.FOLD_RISE, fold, rate);
      row(Score.RISING, rising, rate);
      row(Score.GROWTH, growth, rate);
    }
    out.println();
    against(fold, rising, "rising regime");
    against(fold, growth, "growth fit");
    out.println();
  }

  private void row(Score score, TradeOff tradeOff, double rate) {
    double cut = tradeOff.cutOfFalseRate(rate);
    Performance there = tradeOff.at(cut);
    out.printf(
        "| %s | ≤ %.2f | %s | %s | %s |%n",
        score.meaning(), rate, cut(score, cut), there.sensitivity().percent(), there.lead().days());
  }

  /** A probability is easier to read than its odds. */
  private static String cut(Score score, double cut) {
    return score == Score.RISING
        ? "P ≥ %.3f".formatted(1 / (1 + Math.exp(-cut)))
        : "%.2f".formatted(cut);
  }

  private void against(TradeOff fold, TradeOff other, String name) {
    double rate = fold.at(TENFOLD).falsePerYear().value();
    double cut = other.cutOfFalseRate(rate);
    out.printf(
        "- At the false rate of the tenfold rise (%.3f per patient-year) the %s is earlier by %s"
            + " days per relapse, and finds %s %% against %s %%.%n",
        rate,
        name,
        other.daysEarlierThan(fold, cut, TENFOLD).days(),
        other.at(cut).sensitivity().percent(),
        fold.at(TENFOLD).sensitivity().percent());
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
