package org.mrdmonitor.rules.criteria;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.rules.Evidence;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.Severity;

/**
 * A conclusion while it is put into words: which results were used and left out, the formula, the
 * limits.
 *
 * <p>Every sentence receives the same arguments: 0 value, 1 day and 2 specimen of the deciding
 * result, 3 value and 4 day of the first result it was compared with (empty if none), then those of
 * the rule. Its key is {@code rule.<id>.<variant>}.
 */
public record Conclusion(
    Look look,
    RuleInfo rule,
    List<Measurement> compared,
    List<Evidence.Excluded> excluded,
    String formula,
    List<Explanation> limits) {

  public static Conclusion of(RuleInfo rule, Look look) {
    return new Conclusion(look, rule, List.of(), List.of(), "", List.of());
  }

  public Conclusion comparedWith(Measurement... others) {
    return comparedWith(Arrays.asList(others));
  }

  public Conclusion comparedWith(Collection<Measurement> others) {
    return new Conclusion(look, rule, joined(compared, others), excluded, formula, limits);
  }

  /** Results that were looked at and not used, for the reason {@code excluded.<reason>}. */
  public Conclusion leavingOut(Collection<Measurement> others, String reason) {
    List<Evidence.Excluded> more =
        others.stream()
            .map(m -> new Evidence.Excluded(m, Explanation.of("excluded." + reason)))
            .toList();
    return new Conclusion(look, rule, compared, joined(excluded, more), formula, limits);
  }

  public Conclusion by(String newFormula) {
    return new Conclusion(look, rule, compared, excluded, newFormula, limits);
  }

  /** A known limit of this very conclusion: {@code limit.<name>}. */
  public Conclusion knowing(String name, String... arguments) {
    Explanation limit = Explanation.of("limit." + name, arguments);
    return new Conclusion(look, rule, compared, excluded, formula, joined(limits, List.of(limit)));
  }

  /** Raised at the rule's severity, in the words {@code raised}. */
  public Outcome raised(Repeat repeat) {
    return raised(rule.severity(), repeat, "raised");
  }

  public Outcome raised(Severity severity, Repeat repeat, String variant, String... arguments) {
    return new Outcome.Raised(severity, repeat, sentence(variant, arguments), evidence());
  }

  public Outcome cannotTell(String variant, String... arguments) {
    return new Outcome.CannotTell(sentence(variant, arguments), evidence());
  }

  private Explanation sentence(String variant, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add(LevelText.of(look.result()));
    arguments.add(LevelText.day(look.day()));
    arguments.add(look.specimen().word());
    arguments.add(compared.isEmpty() ? "" : LevelText.of(compared.get(0)));
    arguments.add(compared.isEmpty() ? "" : LevelText.day(compared.get(0).sampledOn()));
    arguments.addAll(Arrays.asList(more));
    return new Explanation("rule." + rule.id() + "." + variant, arguments);
  }

  private Evidence evidence() {
    List<Measurement> used = joined(compared, List.of(look.result()));
    return new Evidence(
        used.stream().distinct().toList(),
        excluded,
        formula,
        joined(KnownLimits.of(look, used), limits));
  }

  private static <T> List<T> joined(Collection<T> some, Collection<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
