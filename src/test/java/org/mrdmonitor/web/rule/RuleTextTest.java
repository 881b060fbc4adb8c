package org.mrdmonitor.web.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.rules.RuleId;

class RuleTextTest {

  private final RuleText texts = new RuleText();

  @Test
  void isEmptyForARuleWithoutAPage() {
    assertThat(texts.of(new RuleId("no-such-rule"))).isEmpty();
  }
}
