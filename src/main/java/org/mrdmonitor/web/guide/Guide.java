package org.mrdmonitor.web.guide;

import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mrdmonitor.web.Language;
import org.mrdmonitor.web.Markdown;

/**
 * The guide of {@code docs/guide}, as it was packaged with the product: the same pages that the
 * repository shows, so that a ward without the repository has them.
 */
@Singleton
public class Guide {

  private static final Pattern CHAPTER = Pattern.compile("(?m)^- \\[[^]]+]\\(([a-z-]+)\\.md\\)");
  private static final Pattern SIBLING = Pattern.compile("([a-z-]+)\\.md");
  private static final Pattern PICTURE = Pattern.compile("(?:\\.\\./)?([a-z-]+\\.png)");
  private static final Pattern RULE =
      Pattern.compile("(?:\\.\\./)+clinical/rules/([a-z0-9-]+)\\.md");

  private final Map<Language, List<Chapter>> read = new ConcurrentHashMap<>();

  /** All pages in the order of reading; in English where there is no translation. */
  List<Chapter> chapters(Language language) {
    return read.computeIfAbsent(language, Guide::readAll);
  }

  /** Empty where there is no page of that name. */
  Optional<Chapter> chapter(Language language, String name) {
    return chapters(language).stream().filter(chapter -> chapter.name().equals(name)).findFirst();
  }

  private static List<Chapter> readAll(Language language) {
    String contents = text("/guide/README.md").orElseThrow();
    List<String> names = CHAPTER.matcher(contents).results().map(found -> found.group(1)).toList();
    return names.stream().flatMap(name -> read(name, language).stream()).toList();
  }

  private static Optional<Chapter> read(String name, Language language) {
    String file = "/" + name + ".md";
    return language == Language.EN
        ? text("/guide" + file).map(text -> chapter(name, Language.EN, text))
        : text("/guide/" + language.code() + file)
            .map(text -> chapter(name, language, text))
            .or(() -> read(name, Language.EN));
  }

  private static Chapter chapter(String name, Language language, String text) {
    String title = text.lines().findFirst().orElse("").replaceFirst("^# ", "");
    String html = Markdown.html(text, Guide::address).getValue();
    return new Chapter(name, title, language, new RawString(withKeys(html)));
  }

  /** The only HTML that the pages hold: the name of a key of the keyboard. */
  private static String withKeys(String html) {
    return html.replace("&lt;kbd&gt;", "<kbd>").replace("&lt;/kbd&gt;", "</kbd>");
  }

  /** Other parts of the documentation are not part of the product: of those only the words stay. */
  private static Optional<String> address(String inRepository) {
    return matched(SIBLING, inRepository)
        .map(found -> "/guide/" + found.group(1))
        .or(() -> matched(PICTURE, inRepository).map(found -> "/img/guide/" + found.group(1)))
        .or(() -> matched(RULE, inRepository).map(found -> "/rules/" + found.group(1)));
  }

  private static Optional<MatchResult> matched(Pattern pattern, String address) {
    return pattern.matcher(address).results().filter(m -> m.group().equals(address)).findFirst();
  }

  private static Optional<String> text(String file) {
    try (InputStream page = Guide.class.getResourceAsStream(file)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The page " + file + " cannot be read.", unreadable);
    }
  }
}
