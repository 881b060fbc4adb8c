package org.mrdmonitor.web.rule;

import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.web.Markdown;

/** The page of a rule in {@code docs/clinical/rules} as HTML. */
@Singleton
class RuleText {

  private final Map<RuleId, Optional<RawString>> rendered = new ConcurrentHashMap<>();

  /** Empty where the rule has no page. */
  Optional<RawString> of(RuleId rule) {
    return rendered.computeIfAbsent(rule, id -> read(id).map(Markdown::html));
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
