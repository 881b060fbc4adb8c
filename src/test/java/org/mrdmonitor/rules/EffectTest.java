package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EffectTest {

  static Stream<RuleInfo> rules() {
    return RuleBook.standard().rules().stream().map(Rule::info);
  }

  /** A new version of a rule needs its day here. */
  @ParameterizedTest
  @MethodSource("rules")
  void thePresentVersionOfEveryRuleIsInEffectAndNoLaterOneIs(RuleInfo rule) {
    assertThat(Effect.of(rule.id(), rule.version()).orElseThrow().until()).isEmpty();
    assertThat(Effect.of(rule.id(), rule.version() + 1)).isEmpty();
  }

  @Test
  void anEarlierVersionEndsWithTheNext() {
    Effect first = Effect.of(new RuleId("rising-trend"), 1).orElseThrow();
    Effect second = Effect.of(new RuleId("rising-trend"), 2).orElseThrow();

    assertThat(first.until()).contains(second.from());
  }
}
