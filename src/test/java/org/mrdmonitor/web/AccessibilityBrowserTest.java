package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mrdmonitor.fixture.Browser;
import org.mrdmonitor.fixture.Browser.Look;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;

/**
 * Every page in every look: no violation of WCAG 2.2 A and AA that axe finds, no second direction
 * of scrolling. Pictures of all of them are left in {@code target/screenshots}.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityBrowserTest {

  /** The pages of the product; a new page adds its line. */
  private static final List<Stop> PAGES =
      List.of(
          Stop.open("gallery", "/gallery"),
          Stop.open("sign-in", "/sign-in"),
          Stop.clinician("worklist", "/"),
          Stop.clinician("worklist-nothing-found", "/?marker=no-such-marker"),
          Stop.clinician("overdue-samples", "/overdue-samples"),
          Stop.clinician("patients", "/patients"),
          Stop.clinician("registration", "/patients/new"),
          Stop.clinician("rules", "/rules"),
          Stop.clinician("rule", "/rules/aml-2021-conversion"),
          Stop.administrator("rules-administrator", "/rules"),
          Stop.administrator("accounts", "/admin"),
          Stop.administrator("new-account", "/admin/accounts/new"),
          Stop.administrator("sessions", "/admin/sessions"),
          Stop.administrator("centres", "/admin/centres"),
          Stop.administrator("own-account", "/account"),
          Stop.auditor("audit-trail", "/admin/audit"),
          Stop.open("new-password", "/new-password"),
          Stop.open("no-such-page", "/no-such-page"));

  /** A page as one person sees it; no person for pages open to everybody. */
  private record Stop(String name, String path, Optional<String> person) {

    static Stop open(String name, String path) {
      return new Stop(name, path, Optional.empty());
    }

    static Stop clinician(String name, String path) {
      return new Stop(name, path, Optional.of("clinician"));
    }

    static Stop auditor(String name, String path) {
      return new Stop(name, path, Optional.of("auditor"));
    }

    static Stop administrator(String name, String path) {
      return new Stop(name, path, Optional.of("administrator"));
    }
  }

  /**
   * Axe reads pages in these; the others leave pictures and show that nothing runs over the edge.
   */
  private static final Set<Look> READ = Set.of(Look.DESKTOP, Look.DESKTOP_DARK, Look.ZOOMED);

  private final Map<String, SignedInAs> people = new HashMap<>();

  @Inject ShownCohort cohort;

  @TestHTTPResource("/")
  URL application;

  private Browser browser;

  @BeforeAll
  void openBrowser() {
    browser = Browser.open();
    cohort.admitted();
  }

  @AfterAll
  void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Look.class)
  void everyPageKeepsTheRulesOfAccessibility(Look look) {
    assertThat(PAGES.stream().filter(this::wanted).flatMap(stop -> complaints(stop, look)).toList())
        .isEmpty();
  }

  /** {@code -Dpages=worklist} looks at the pages whose names begin so. */
  private boolean wanted(Stop stop) {
    return stop.name().startsWith(System.getProperty("pages", ""));
  }

  private Stream<String> complaints(Stop stop, Look look) {
    Page page =
        stop.person()
            .map(name -> browser.window(look, signedIn(name), application))
            .orElseGet(() -> browser.window(look));
    page.navigate(application + stop.path().substring(1));
    Browser.shoot(page, stop.name() + "-" + look.name().toLowerCase(Locale.ROOT));
    List<Rule> violations = READ.contains(look) ? violations(page) : List.of();
    Number width = (Number) page.evaluate("document.documentElement.scrollWidth");
    page.context().close();
    return Stream.concat(
        violations.stream().map(rule -> stop.name() + ": " + rule.getId() + " " + rule.getNodes()),
        width.intValue() > look.width()
            ? Stream.of(stop.name() + ": " + width + " pixels wide")
            : Stream.empty());
  }

  private SignedInAs signedIn(String name) {
    return people.computeIfAbsent(name, n -> SignedInAs.person(n, SignedInAs.PASSWORD));
  }

  private static List<Rule> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
        .analyze()
        .getViolations();
  }
}
