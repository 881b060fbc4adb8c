package org.mrdmonitor.simulation;

import java.io.PrintStream;
import java.util.List;

/**
 * By how many days a rising trend is earlier than a tenfold rule, at no higher a rate of false
 * findings, a line per marker and pair.
 */
record TenfoldTable(PrintStream out) {

  private static final double TENFOLD = 1;

  static TenfoldTable begunOn(PrintStream out) {
    out.println(
        "| marker | tenfold rule | false per patient-year | finds, % | rising trend | finds, % |"
            + " earlier by days per relapse |");
    out.println("|---|---|---|---|---|---|---|");
    return new TenfoldTable(out);
  }

  void add(MarkerModel model, TradeOffs tradeOffs) {
    for (Score tenfold : List.of(Score.FOLD_RISE_OF_POSITIVES, Score.FOLD_RISE)) {
      for (Score rising : List.of(Score.RISING, Score.RISING_OR_STEEP)) {
        line(model, tenfold, rising, tradeOffs);
      }
    }
  }

  private void line(MarkerModel model, Score tenfold, Score rising, TradeOffs tradeOffs) {
    TradeOff base = tradeOffs.of(tenfold);
    TradeOff other = tradeOffs.of(rising);
    Performance atTen = base.at(TENFOLD);
    double cut = other.cutOfFalseRate(atTen.falsePerYear().value());
    out.printf(
        "| %s | %s | %.3f | %.1f | %s | %.1f | %s |%n",
        model.label(),
        tenfold.meaning(),
        atTen.falsePerYear().value(),
        100 * atTen.sensitivity().value(),
        rising.cutInWords(cut),
        100 * other.at(cut).sensitivity().value(),
        other.daysEarlierThan(base, cut, TENFOLD).days());
  }
}
