package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.Browser;

@QuarkusTest
class GalleryBrowserTest {

  @TestHTTPResource("/gallery")
  String address;

  @Test
  void everyComponentPassesTheAccessibilityRulesInEveryLook() {
    try (Browser browser = Browser.open()) {
      for (Browser.Look look : Browser.Look.values()) {
        Page page = browser.window(look);
        page.navigate(address);
        Browser.shoot(page, "gallery-" + look.name().toLowerCase(Locale.ROOT));
        var found =
            new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found).as(look.name()).isEmpty();
        Number width = (Number) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width.intValue()).as(look.name()).isLessThanOrEqualTo(look.width());
        if (look == Browser.Look.DESKTOP_DARK) {
          Browser.print(page, "gallery-print");
        }
        page.context().close();
      }
    }
  }
}
