package org.mrdmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mrdmonitor.fixture.BrowserTest;

/** What a printer makes of a page: one sheet, both sides, with the person's name and no buttons. */
@QuarkusTest
class PrintBrowserTest extends BrowserTest {

  private static final Pattern PAPER_PAGE = Pattern.compile("/Type\\s*/Page\\b");

  @Inject Visitors visitors;

  @ParameterizedTest
  @ValueSource(strings = {"/patients/{patient}", "/findings/{finding}"})
  void oneSheetHoldsIt(String path) {
    Page page = visitors.at(Stop.clinician("print", path), browser, application);
    String paper = new String(page.pdf(onA4()), StandardCharsets.ISO_8859_1);
    assertThat(PAPER_PAGE.matcher(paper).results().count()).isBetween(1L, 2L);

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".banner .name").isVisible()).isTrue();
    assertThat(page.locator("nav:visible, button:visible, .button:visible").count()).isZero();
    page.context().close();
  }

  private static Page.PdfOptions onA4() {
    return new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true);
  }
}
