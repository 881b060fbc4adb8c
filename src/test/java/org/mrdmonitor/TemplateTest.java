package org.mrdmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may do; see the section on pages in {@code docs/development.md}. */
class TemplateTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** Words that are the same in every language: units and names of notations. */
  private static final List<String> NOT_WORDS = List.of("log", "nbsp", "minus", "times");

  /** A tag, or attributes that a part writes into the tag of another. */
  private static final Pattern TAG = Pattern.compile("<[^>]*>|[a-z-]+=\"[^\"]*\"", Pattern.DOTALL);

  private static final Pattern INLINE =
      Pattern.compile("\\sstyle\\s*=|<style|<script(?![^>]*\\ssrc=)|\\son[a-z]+\\s*=");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile(
          "\\b(?:alt|title|placeholder|aria-label|label|hint|text)=(\"[^\"]*\"|'[^']*')");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern QUOTED_EXPRESSION = Pattern.compile("\\{#[^}]*=['\"]\\{");
  private static final Pattern POST =
      Pattern.compile("<form[^>]*method=[\"']?post", Pattern.DOTALL);

  static Stream<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void takesEveryVisibleWordFromTheCatalogue(Path template) throws IOException {
    String text = TAG.matcher(withoutExpressions(Files.readString(template))).replaceAll(" ");
    assertThat(wordsOf(text)).as("%s writes its words itself", template).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void takesEverySpokenWordFromTheCatalogue(Path template) throws IOException {
    String text = withoutExpressions(Files.readString(template));
    Matcher attributes = SPOKEN_ATTRIBUTE.matcher(text);
    while (attributes.find()) {
      assertThat(wordsOf(attributes.group(1))).as("%s: %s", template, attributes.group()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void carriesNoStyleAndNoScriptOfItsOwn(Path template) throws IOException {
    assertThat(INLINE.matcher(Files.readString(template)).find()).as("%s", template).isFalse();
  }

  /** An expression inside the quotes of a parameter is not evaluated: it is those characters. */
  @ParameterizedTest
  @MethodSource("templates")
  void quotesNoExpressionForAPart(Path template) throws IOException {
    assertThat(QUOTED_EXPRESSION.matcher(Files.readString(template)).find())
        .as("%s", template)
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void namesEveryTable(Path template) throws IOException {
    String text = Files.readString(template);
    assertThat(count(text, "<caption"))
        .as("captions of %s", template)
        .isEqualTo(count(text, "<table"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void postsOnlyThroughTheFormThatCarriesTheToken(Path template) throws IOException {
    boolean theForm = template.endsWith("tags/postForm.html");
    assertThat(POST.matcher(Files.readString(template)).find())
        .as("%s", template)
        .isEqualTo(theForm);
  }

  /** Two tabs on two patients: a form says whose banner it stood under (EN-17). */
  @ParameterizedTest
  @MethodSource("templates")
  void everyFormUnderABannerCarriesItsPatient(Path template) throws IOException {
    String text = Files.readString(template);
    if (text.startsWith("{#include layout/patient")) {
      assertThat(count(text, "banner=patient.id}"))
          .as("%s", template)
          .isEqualTo(count(text, "{#postForm"));
    }
  }

  private static List<String> wordsOf(String text) {
    return WORD.matcher(text)
        .results()
        .map(r -> r.group())
        .filter(w -> !NOT_WORDS.contains(w))
        .toList();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  /**
   * Leaves out names of classes, comments, sections and expressions, with literals inside them,
   * innermost first.
   */
  private static String withoutExpressions(String template) {
    String text =
        template
            .replaceAll("\\{#mainClass}[a-z]+\\{/mainClass}", "")
            .replaceAll("(?s)\\{!.*?!}", " ")
            .replaceAll("(?s)<!--.*?-->", " ");
    String before;
    do {
      before = text;
      text = text.replaceAll("\\{[^{}]*}", "");
    } while (!text.equals(before));
    return text;
  }
}
