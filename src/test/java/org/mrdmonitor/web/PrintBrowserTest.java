package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.fixture.BrowserTest;
import org.mrdmonitor.fixture.ShownCohort;
import org.mrdmonitor.patient.PatientId;

/** What a printer makes of a page: one side of one sheet, with the person's name, no buttons. */
@QuarkusTest
class PrintBrowserTest extends BrowserTest {

  private static final Pattern PAPER_PAGE = Pattern.compile("/Type\\s*/Page\\b");

  @Inject Visitors visitors;
  @Inject ShownCohort cohort;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/patients/{patient}",
        "/findings/{finding}",
        "/findings/{finding}/acknowledgement",
        "/findings/{finding}/closing"
      })
  void oneSheetHoldsIt(String path) {
    Page page = visitors.at(Stop.clinician("print", path), browser, application);
    assertThat(sheets(page)).isEqualTo(1);

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".banner .name").isVisible()).isTrue();
    assertThat(page.locator("nav:visible, button:visible, .button:visible").count()).isZero();
    page.context().close();
  }

  /** The newest results of each; the first patient has more than fit, beside five findings. */
  @Test
  void oneSheetHoldsTheTimelineOfEachPatient() {
    List<PatientId> patients = cohort.all();
    Page page = visitors.at(Stop.clinician("print", "/patients"), browser, application);
    int disagreeing = 0;
    for (int i = 0; i < patients.size(); i += 3) {
      page.navigate(application + "patients/" + patients.get(i));
      assertThat(sheets(page)).as("patient %d", i).isEqualTo(1);
      disagreeing += page.locator("#elsewhere").count();
      saysWhatOtherRuleSetsLeaveToTheScreen(page);
    }
    assertThat(disagreeing).isPositive();
    page.context().close();
  }

  @Test
  void whatIsNotOnTheSheetIsSaidAndPrintedOnDemand() {
    Page page = visitors.at(Stop.clinician("print", "/patients/{patient}"), browser, application);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    int left = page.locator("tr.off-sheet:not(.versions)").count();
    assertThat(left).isPositive();
    assertThat(page.locator("caption .on-paper").innerText()).contains(": " + left + ",");
    assertThat(page.locator("tr.off-sheet:visible").count()).isZero();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.locator("a[href*='print=all']").click();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("tr.off-sheet:not(.versions):visible").count()).isEqualTo(left);
    assertThat(page.locator("thead .identity").isVisible()).isTrue();
    page.context().close();
  }

  /** A reader of the paper has to know that other rule sets disagree, and that it is not on it. */
  private static void saysWhatOtherRuleSetsLeaveToTheScreen(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".elsewhere-left:visible").count())
        .isEqualTo(page.locator("#elsewhere").count());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    assertThat(page.locator(".elsewhere-left:visible").count()).isZero();
  }

  private static long sheets(Page page) {
    String paper = new String(page.pdf(onA4()), StandardCharsets.ISO_8859_1);
    return PAPER_PAGE.matcher(paper).results().count();
  }

  private static Page.PdfOptions onA4() {
    return new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true);
  }
}
