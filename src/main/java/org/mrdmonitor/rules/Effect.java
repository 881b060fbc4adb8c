package org.mrdmonitor.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From which day to which the product applied a version of a rule.
 *
 * @param until the day of the next version; empty while this is the latest
 */
public record Effect(LocalDate from, Optional<LocalDate> until) {

  /** The first versions of all rules. */
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

  /** The days of the second, third, … version of the rules that have changed. */
  private static final Map<String, List<LocalDate>> LATER =
      Map.of(
          "rising-trend", List.of(FIRST),
          "aml-2018-molecular-relapse", List.of(FIRST),
          "aml-2018-molecular-progression", List.of(FIRST),
          "aml-2021-conversion", List.of(FIRST),
          "aml-2021-tenfold-rise", List.of(FIRST),
          "aml-2025-npm1-relapse", List.of(FIRST),
          "aml-2025-cbf-relapse", List.of(FIRST),
          "aml-2025-pml-rara-relapse", List.of(FIRST),
          "aml-2025-flow-relapse", List.of(FIRST),
          "all-mrd-relapse", List.of(FIRST));

  /** Empty for a version that the rule never had. */
  public static Optional<Effect> of(RuleId rule, int version) {
    List<LocalDate> days = new ArrayList<>(List.of(FIRST));
    days.addAll(LATER.getOrDefault(rule.value(), List.of()));
    return version < 1 || version > days.size()
        ? Optional.empty()
        : Optional.of(
            new Effect(
                days.get(version - 1),
                version < days.size() ? Optional.of(days.get(version)) : Optional.empty()));
  }
}
