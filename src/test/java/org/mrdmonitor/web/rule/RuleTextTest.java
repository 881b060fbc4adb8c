package org.mrdmonitor.web.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mrdmonitor.rules.RuleId;

class RuleTextTest {

  private final RuleText texts = new RuleText();

  @Test
  void leavesOutTheTitleAndKeepsTheTables() {
    String html =
        texts
            .html(
                """
                # Title

                Text.

                | a | b |
                |---|---|
                | 1 | 2 |
                """)
            .getValue();
    assertThat(html).doesNotContain("Title").contains("<p>Text.</p>", "<td>1</td>");
  }

  @Test
  void showsHtmlAsTextAndDropsScriptLinks() {
    String html = texts.html("A <script>x</script> and [a](javascript:alert)").getValue();
    assertThat(html).doesNotContain("<script", "javascript:").contains("&lt;script&gt;");
  }

  @Test
  void isEmptyForARuleWithoutAPage() {
    assertThat(texts.of(new RuleId("no-such-rule"))).isEmpty();
  }
}
