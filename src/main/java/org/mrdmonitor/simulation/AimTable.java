package org.mrdmonitor.simulation;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Whether the rules in force by default meet their aim on a marker: at least 95 % of relapses
 * raised before the haematological threshold, at most 0.05 false findings of <i>possible molecular
 * relapse</i> or above per patient-year.
 */
record AimTable(PrintStream out) {

  private static final double RAISED = 0.95;
  private static final double FALSE_PER_YEAR = 0.05;

  static AimTable begunOn(PrintStream out) {
    out.println(
        "| marker | raised before relapse, % | aim 95 | raised as possible molecular relapse, % |"
            + " false possible molecular relapses per patient-year | aim 0.05 |");
    out.println("|---|---|---|---|---|---|");
    return new AimTable(out);
  }

  /**
   * @param warned what the rules raised as a warning or above
   * @param relapse what they raised as a possible molecular relapse or above
   */
  void add(MarkerModel model, Performance warned, Performance relapse) {
    double raised = warned.sensitivity().value();
    double mistaken = relapse.falsePerYear().value();
    out.printf(
        "| %s | %s | %s | %s | %s | %s |%n",
        model.label(),
        warned.sensitivity().percent(),
        raised >= RAISED ? "met" : missed("%.1f points", 100 * (RAISED - raised)),
        relapse.sensitivity().percent(),
        relapse.falsePerYear().perYear(),
        mistaken <= FALSE_PER_YEAR ? "met" : missed("%.3f", mistaken - FALSE_PER_YEAR));
  }

  private static String missed(String form, double by) {
    return "missed by " + String.format(Locale.ROOT, form, by);
  }
}
