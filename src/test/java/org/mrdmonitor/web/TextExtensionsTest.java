package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextExtensionsTest {

  @Test
  void keepsDaysWholeAndTheRestInert() {
    assertThat(TextExtensions.keepingDays("<b> \"0.1 %\" on 13-Nov-2026 & later's").getValue())
        .isEqualTo(
            "&lt;b&gt; &quot;0.1 %&quot; on <span class=\"nowrap\">13-Nov-2026</span> &amp;"
                + " later&#39;s");
  }
}
