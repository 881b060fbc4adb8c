package org.mrdmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link in the documentation leads somewhere, and every page can be reached from the README. */
class DocumentationLinksTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern LINK =
      Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");

  @Test
  void everyRelativeLinkLeadsToAFile() {
    assertThat(pages().flatMap(page -> links(page).map(page::resolveSibling)))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target).exists());
  }

  @Test
  void everyPageIsLinkedFromAnother() {
    List<Path> linked =
        pages()
            .flatMap(page -> links(page).map(page::resolveSibling))
            .map(path -> path.normalize().toAbsolutePath())
            .toList();
    assertThat(pages().filter(page -> !page.equals(README)))
        .allSatisfy(page -> assertThat(linked).contains(page.normalize().toAbsolutePath()));
  }

  private static Stream<Path> pages() {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      List<Path> pages = docs.filter(p -> p.toString().endsWith(".md")).toList();
      return Stream.concat(Stream.of(README), pages.stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> links(Path page) {
    try {
      return LINK.matcher(Files.readString(page)).results().map(m -> m.group(1)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
