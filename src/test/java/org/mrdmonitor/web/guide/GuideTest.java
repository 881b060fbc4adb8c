package org.mrdmonitor.web.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mrdmonitor.web.Language;

class GuideTest {

  private static final Path ENGLISH = Path.of("docs/guide");
  private static final Path GERMAN = ENGLISH.resolve("de");
  private static final List<String> NOT_FOR_READERS = List.of("README.md", "texts.md");

  private final Guide guide = new Guide();

  @Test
  void everyPageOfTheRepositoryIsInTheProduct() {
    assertThat(guide.chapters(Language.EN))
        .extracting(chapter -> chapter.name() + ".md")
        .containsExactlyInAnyOrderElementsOf(pages(ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyLinkOfAPageLeadsToAPageOrAPictureOfTheProduct(Chapter chapter) {
    List<String> addresses =
        Pattern.compile("(?:href|src)=\"([^\"]*)\"")
            .matcher(chapter.text().getValue())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(addresses)
        .allSatisfy(
            address ->
                assertThat(List.of(address))
                    .containsAnyOf(
                        guide.chapter(Language.EN, address.replaceFirst("^/guide/", "")).isPresent()
                            ? address
                            : "a page of the guide",
                        Files.exists(ENGLISH.resolve(address.replaceFirst("^/img/guide/", "")))
                            ? address
                            : "a picture",
                        address.startsWith("https://") || address.startsWith("/rules/")
                            ? address
                            : "a source"));
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void aTranslationHasTheSameParts(Chapter chapter) {
    Path german = GERMAN.resolve(chapter.name() + ".md");
    assertThat(shape(german)).isEqualTo(shape(ENGLISH.resolve(chapter.name() + ".md")));
  }

  @ParameterizedTest
  @CsvSource({
    "/, worklist",
    "/patients/0190-ab/results/new, entry",
    "/patients/0190-ab, timeline",
    "/patients/0190-ab/signatures, signatures",
    "/results/0190-ab/verification, verification",
    "/findings/0190-ab/acknowledgement, findings",
    "/queries/new, queries",
    "/quality, quality",
    "/admin/assays/new, assays",
    "/admin/rule-sets, rule-sets",
    "/cohorts/outcomes, cohorts",
    "/imports, import"
  })
  void aPageHasItsHelp(String page, String chapter) {
    assertThat(Help.pathFor(page)).isEqualTo("/guide/" + chapter);
    assertThat(guide.chapter(Language.DE, chapter)).isPresent();
  }

  @Test
  void aPageThatNoChapterSpeaksOfHasTheContents() {
    assertThat(Help.pathFor("/admin/audit")).isEqualTo("/guide");
  }

  @Test
  void keysOfTheKeyboardLookLikeKeys() {
    assertThat(guide.chapter(Language.EN, "entry").orElseThrow().text().getValue())
        .contains("<kbd>Alt</kbd>");
  }

  private static Stream<Chapter> chapters() {
    return Stream.of(Language.values()).flatMap(each -> new Guide().chapters(each).stream());
  }

  /** Headings, rows of tables, items of lists and pictures, in their order. */
  private static List<String> shape(Path page) {
    return lines(page).stream()
        .flatMap(line -> Stream.of("## ", "### ", "| ", "- ", "![").filter(line::startsWith))
        .toList();
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> pages(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(page -> page.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !NOT_FOR_READERS.contains(name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
