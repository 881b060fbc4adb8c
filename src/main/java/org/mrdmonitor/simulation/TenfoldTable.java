package org.mrdmonitor.simulation;

import java.io.PrintStream;
import java.util.List;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.Severity;

/**
 * By how many days a rising trend is earlier than a tenfold rule, at no higher a rate of false
 * findings of the one or the other; lines for each marker.
 */
record TenfoldTable(PrintStream out) {

  private static final double TENFOLD = 1;
  private static final List<Score> TENFOLD_RULES =
      List.of(Score.FOLD_RISE_OF_POSITIVES, Score.FOLD_RISE);

  static TenfoldTable begunOn(PrintStream out) {
    out.println(
        "| marker | rise by a factor | its factor | finds, % | rising trend | finds, % |"
            + " false per patient-year, at most | earlier by days per relapse |");
    out.println("|---|---|---|---|---|---|---|---|");
    return new TenfoldTable(out);
  }

  /**
   * The rule as it is, against a rise by the factor at which that is false as often; and the score
   * it was derived from, at the cut at which it is false as often as a rise by ten.
   */
  void add(RuleInfo rule, Replay replay, TradeOffs tradeOffs) {
    TENFOLD_RULES.forEach(tenfold -> line(rule, replay, tenfold, tradeOffs));
    TENFOLD_RULES.forEach(tenfold -> line(replay.model(), tenfold, tradeOffs));
  }

  private void line(RuleInfo rule, Replay replay, Score tenfold, TradeOffs tradeOffs) {
    Severity severity = rule.severity();
    Performance rising = replay.alone(rule, severity);
    TradeOff rise = tradeOffs.of(tenfold);
    double cut = rise.cutOfFalseRate(rising.falsePerYear().value());
    Estimate days =
        Performance.daysEarlier(
            replay.courses(),
            course -> replay.alarms(rule, severity, course),
            course -> rise.alarms(course, cut));
    print(
        replay.model(),
        tenfold,
        cut,
        rise.at(cut),
        rising.named("rule `%s`, version %d".formatted(rule.id(), rule.version())),
        rising.falsePerYear().value(),
        days);
  }

  private void line(MarkerModel model, Score tenfold, TradeOffs tradeOffs) {
    TradeOff rise = tradeOffs.of(tenfold);
    TradeOff rising = tradeOffs.of(Score.RISING_OR_STEEP);
    double rate = rise.at(TENFOLD).falsePerYear().value();
    double cut = rising.cutOfFalseRate(rate);
    print(
        model,
        tenfold,
        TENFOLD,
        rise.at(TENFOLD),
        rising.at(cut).named(Score.RISING_OR_STEEP.cutInWords(cut)),
        rate,
        rising.daysEarlierThan(rise, cut, TENFOLD));
  }

  private void print(
      MarkerModel model,
      Score tenfold,
      double cut,
      Performance rise,
      Performance rising,
      double rate,
      Estimate days) {
    out.printf(
        "| %s | %s | %.1f | %.1f | %s | %.1f | %.3f | %s |%n",
        model.label(),
        tenfold.meaning(),
        Math.pow(10, cut),
        100 * rise.sensitivity().value(),
        rising.label(),
        100 * rising.sensitivity().value(),
        rate,
        days.days());
  }
}
