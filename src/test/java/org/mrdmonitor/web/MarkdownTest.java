package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void leavesOutTheTitleAndKeepsTheTables() {
    String html =
        Markdown.html(
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
    String html = Markdown.html("A <script>x</script> and [a](javascript:alert)").getValue();
    assertThat(html).doesNotContain("<script", "javascript:").contains("&lt;script&gt;");
  }

  @Test
  void sendsLinksAndPicturesWhereTheyAreInTheProduct() {
    String html =
        Markdown.html(
                "[a](a.md) and [**b**](../b.md) and ![c](c.png)",
                address ->
                    address.startsWith("..") ? Optional.empty() : Optional.of("/guide/" + address))
            .getValue();
    assertThat(html)
        .isEqualTo(
            "<p><a rel=\"nofollow\" href=\"/guide/a.md\">a</a> and <strong>b</strong> and "
                + "<img src=\"/guide/c.png\" alt=\"c\" /></p>\n");
  }
}
