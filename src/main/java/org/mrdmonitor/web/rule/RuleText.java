package org.mrdmonitor.web.rule;

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
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.mrdmonitor.rules.RuleId;

/**
 * The page of a rule in {@code docs/clinical/rules} as HTML. HTML inside a page is shown as text,
 * and its title is left out: the page has one of its own.
 */
@Singleton
public class RuleText {

  private static final String UNSEEN = "## What it does not see\n";
  private static final List<Extension> TABLES = List.of(TablesExtension.create());

  private final Parser parser = Parser.builder().extensions(TABLES).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();
  private final Map<RuleId, Optional<RawString>> rendered = new ConcurrentHashMap<>();

  /** Empty where the rule has no page. */
  Optional<RawString> of(RuleId rule) {
    return rendered.computeIfAbsent(rule, id -> read(id).map(this::html));
  }

  /** The section of its page that says what the rule does not see; empty where there is none. */
  public Optional<RawString> unseenBy(RuleId rule) {
    return read(rule)
        .filter(page -> page.contains(UNSEEN))
        .map(page -> page.substring(page.indexOf(UNSEEN) + UNSEEN.length()))
        .map(section -> html(section.split("\n## ", 2)[0]));
  }

  RawString html(String markdown) {
    Node page = parser.parse(markdown);
    if (page.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
      title.unlink();
    }
    return new RawString(renderer.render(page));
  }

  private static Optional<String> read(RuleId rule) {
    String file = "/rulebook/" + rule + ".md";
    try (InputStream page = RuleText.class.getResourceAsStream(file)) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The page " + file + " cannot be read.", unreadable);
    }
  }
}
