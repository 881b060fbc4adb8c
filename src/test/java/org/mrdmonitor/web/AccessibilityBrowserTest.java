package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mrdmonitor.fixture.Browser;
import org.mrdmonitor.fixture.Browser.Look;
import org.mrdmonitor.fixture.BrowserTest;

/**
 * Every page in every look: no violation of WCAG 2.2 A and AA that axe finds, no second direction
 * of scrolling, and the same headings and controls where no script runs. Pictures of all of them
 * are left in {@code target/screenshots}.
 */
@QuarkusTest
class AccessibilityBrowserTest extends BrowserTest {

  /** Axe reads pages in these; the others leave pictures and show that nothing runs over. */
  private static final Set<Look> READ = Set.of(Look.DESKTOP, Look.DESKTOP_DARK, Look.ZOOMED);

  private static final String CONTROLS =
      "() => [...document.querySelectorAll('h1, h2, h3, main button, main a[href], main input, "
          + "main select, main textarea')].filter(e => e.checkVisibility()).length";

  @Inject Visitors visitors;

  /**
   * {@code -Dpages=worklist} looks at the pages whose names begin so, {@code "guide|entry"} at
   * both.
   */
  static Stream<Named<Stop>> pages() {
    return Tour.all()
        .filter(stop -> stop.name().matches("(" + System.getProperty("pages", "") + ").*"))
        .map(stop -> Named.of(stop.name(), stop));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsTheRulesOfAccessibility(Stop stop) {
    Page page = visitors.at(stop, browser, application);
    assertThat(Stream.of(Look.values()).flatMap(look -> complaints(stop, page, look))).isEmpty();
    page.context().close();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void offersTheSameWithoutScript(Stop stop) {
    Page with = visitors.at(stop, browser, application);
    Page without = visitors.withoutScript(stop, browser, application);
    assertThat(without.locator("h1").allInnerTexts()).isEqualTo(with.locator("h1").allInnerTexts());
    assertThat(without.evaluate(CONTROLS)).isEqualTo(with.evaluate(CONTROLS));
    with.context().close();
    without.context().close();
  }

  private static Stream<String> complaints(Stop stop, Page page, Look look) {
    Browser.show(page, look);
    Browser.shoot(page, stop.name() + "-" + look.name().toLowerCase(Locale.ROOT));
    Stream<String> violations = READ.contains(look) ? violations(page) : Stream.empty();
    Number width = (Number) page.evaluate("document.documentElement.scrollWidth");
    Stream<String> overflow =
        width.intValue() > look.width() ? Stream.of(width + " pixels wide") : Stream.empty();
    return Stream.concat(violations, overflow).map(complaint -> look + ": " + complaint);
  }

  private static Stream<String> violations(Page page) {
    return new AxeBuilder(page)
            .setLegacyMode(true)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations()
            .stream()
            .map(rule -> rule.getId() + " " + rule.getNodes());
  }
}
