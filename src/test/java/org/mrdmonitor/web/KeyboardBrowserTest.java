package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mrdmonitor.fixture.Browser.Look;
import org.mrdmonitor.fixture.BrowserTest;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.fixture.SignedInAs;

/** Pages by keyboard alone, and without any script. */
@QuarkusTest
class KeyboardBrowserTest extends BrowserTest {

  /**
   * What has the focus, or its name where the middle of it lies under the patient banner (WCAG 2.2,
   * criterion 2.4.11).
   */
  private static final String HIDDEN_FOCUS =
      """
      () => {
        const banner = document.querySelector('.banner');
        const focus = document.activeElement;
        if (!banner || banner.contains(focus) || focus === document.body) return '';
        const box = focus.getBoundingClientRect();
        const under = box.bottom <= banner.getBoundingClientRect().bottom && box.bottom > 0;
        return under && getComputedStyle(banner).position === 'sticky' && scrollY > 0
          ? focus.outerHTML.slice(0, 120) : '';
      }
      """;

  private static final int STOPS = 150;

  @Inject ShownCohort cohort;

  private SignedInAs clinician;

  @BeforeAll
  void open() {
    cohort.admitted();
  }

  @BeforeEach
  void signIn() {
    clinician = SignedInAs.clinician();
  }

  @Test
  void theFirstStopSkipsToTheContent() {
    Page page = on("/rules");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
  }

  @Test
  void theBannerNeverHidesWhatHasTheFocus() {
    Page page = on("/patients/" + cohort.admitted());
    List<Object> hidden = new ArrayList<>();
    for (int i = 0; i < STOPS; i++) {
      page.keyboard().press("Tab");
      hidden.add(page.evaluate(HIDDEN_FOCUS));
    }
    for (int i = 0; i < STOPS; i++) {
      page.keyboard().press("Shift+Tab");
      hidden.add(page.evaluate(HIDDEN_FOCUS));
    }
    assertThat(hidden).containsOnly("");
  }

  @Test
  void aRefusedFormMovesTheFocusToWhatIsWrong() {
    Page page = on("/patients/new");
    page.keyboard().press("Enter");
    page.waitForSelector(".error-summary:focus");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.waitForSelector("#patient_id:focus");
    assertThat(page.title()).startsWith("Error: ");
  }

  @Test
  void searchingAndRefusingWorkWithoutScript() {
    Page page = browser.windowWithoutScript(Look.DESKTOP, clinician, application);
    page.navigate(application + "patients");
    page.locator("#text").fill("exa ann");
    page.locator("#text").press("Enter");
    assertThat(page.locator("main").innerText()).contains("EXAMPLE, Anna");
    page.navigate(application + "patients/new");
    page.locator("main form button").click();
    assertThat(page.locator(".error-summary").innerText()).contains("There is a problem");
    page.context().close();
  }

  private Page on(String path) {
    Page page = browser.window(Look.DESKTOP, clinician, application);
    page.navigate(application + path.substring(1));
    return page;
  }
}
