package org.mrdmonitor.simulation;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.Severity;

/**
 * The error rates of every rule as a table for machines, {@code validation/rules.csv}: what the
 * pages of the rules show. A rule that raised nothing on the courses of a marker has no line there:
 * it was not measured by them.
 */
record RateTable(PrintStream out, long seed, int size, LocalDate date) {

  private static final String HEADER =
      "rule,version,severity,marker,relapses,found,found_low,found_high,lead,lead_low,lead_high,"
          + "patient_years,false_rate,false_low,false_high,seed,courses,measured_on,origin";

  static RateTable begunOn(PrintStream out, long seed, int size, LocalDate date) {
    out.print(HEADER + "\n");
    return new RateTable(out, seed, size, date);
  }

  void add(Replay replay) {
    for (RuleInfo rule : replay.rules()) {
      for (Severity severity : severities(rule)) {
        Performance measured = replay.alone(rule, severity);
        if (measured.found() + measured.allFalse() > 0) {
          out.print(line(rule, severity, replay.model(), measured) + "\n");
        }
      }
    }
  }

  /** From a warning on, and at the highest severity of the rule. */
  private static Set<Severity> severities(RuleInfo rule) {
    return rule.severity().atLeast(Severity.WARNING)
        ? new LinkedHashSet<>(List.of(Severity.WARNING, rule.severity()))
        : Set.of(rule.severity());
  }

  private String line(RuleInfo rule, Severity severity, MarkerModel model, Performance measured) {
    return String.join(
        ",",
        rule.id().value(),
        String.valueOf(rule.version()),
        severity.code(),
        model.label(),
        String.valueOf(measured.relapses()),
        of(measured.sensitivity(), 100, "%.1f"),
        of(measured.lead(), 1, "%.0f"),
        String.format(Locale.ROOT, "%.0f", measured.yearsAtRisk()),
        of(measured.falsePerYear(), 1, "%.3f"),
        String.valueOf(seed),
        String.valueOf(size),
        date.toString(),
        "simulated");
  }

  /** Value and interval; empty where there is none. */
  private static String of(Estimate estimate, double factor, String form) {
    return Double.isNaN(estimate.value())
        ? ",,"
        : String.format(
            Locale.ROOT,
            form + "," + form + "," + form,
            factor * estimate.value(),
            factor * estimate.low(),
            factor * estimate.high());
  }
}
