package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mrdmonitor.patient.Disease;

/** Every rule has its page, its sentences, its test and its source; every page has its rule. */
class RuleCatalogueTest {

  private static final Path PAGES = Path.of("docs", "clinical", "rules");
  private static final Path TRACEABILITY = Path.of("docs", "clinical", "traceability.md");
  private static final ResourceBundle SENTENCES =
      ResourceBundle.getBundle("messages/rules", Locale.ROOT);

  /** What a page says of each degree of certainty. */
  private static final Map<Citation.Reading, String> OPENLY =
      Map.of(
          Citation.Reading.CHECKED, "read in the source",
          Citation.Reading.SECONDARY, "read only in a transcription",
          Citation.Reading.FROM_MEMORY, "from memory, not checked",
          Citation.Reading.DOUBTFUL, "doubtful memory",
          Citation.Reading.DERIVED, "derived by us");

  /** Imperatives to treat, and "relapse" as if it were certain. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("(?i)\\b(start|stop|switch|give|treat) (the |a |an )|\\binvalid\\b");

  private static final Pattern BARE_RELAPSE =
      Pattern.compile(
          "(?i)(?<!possible )(?<!possible MRD )(?<!possible molecular )(?<!possible haematological"
              + " )(?<!suspected )relapse");

  static Stream<Rule> rules() {
    return RuleBook.standard().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPageThatSaysWhoItIsAndHowItWasRead(Rule rule) throws IOException {
    RuleInfo info = rule.info();
    String page = Files.readString(PAGES.resolve(info.id() + ".md"));

    assertThat(page)
        .startsWith("# " + info.summary() + "\n")
        .contains("`" + info.id() + "`, version " + info.version() + " ")
        .contains("## Definition", "## Numbers", "## Specimen", "## Confirmation", "## Source")
        .contains("## What it does not see", "## Worked example")
        .contains(info.sets().stream().map(RuleSet::name).toList());
    for (Citation citation : info.citations()) {
      assertThat(page)
          .contains(citation.work(), citation.locator(), citation.address().toString())
          .contains(OPENLY.get(citation.reading()));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasATestOfItsOwnThatItsPageNames(Rule rule) throws IOException {
    String test = rule.getClass().getSimpleName() + "Test";

    assertThatCode(() -> Class.forName(rule.getClass().getName() + "Test"))
        .as(test)
        .doesNotThrowAnyException();
    assertThat(Files.readString(PAGES.resolve(rule.info().id() + ".md"))).contains(test);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasSentences(Rule rule) {
    String prefix = "rule." + rule.info().id() + ".";

    assertThat(SENTENCES.keySet().stream().filter(key -> key.startsWith(prefix + "raised")))
        .isNotEmpty();
    assertThat(SENTENCES.keySet().stream().filter(key -> key.startsWith(prefix + "cannot-tell")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isHeadedInBothLanguages(Rule rule) {
    RuleInfo info = rule.info();
    assertThat(info.summaryIn(Locale.ENGLISH)).isEqualTo(info.summary());
    assertThat(info.summaryIn(Locale.GERMAN)).isNotEqualTo(info.summary());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void saysWhatItDoesNotSeeAsItsPageDoesAndInGerman(Rule rule) throws IOException {
    RuleInfo info = rule.info();
    String page = Files.readString(PAGES.resolve(info.id() + ".md"));
    String section = page.split("## What it does not see\n")[1].split("\n## ")[0];
    assertThat(info.unseenIn(Locale.ENGLISH))
        .isEqualTo(section.replaceAll("[\\s\u00a0]+", " ").strip());
    assertThat(info.unseenIn(Locale.GERMAN)).isNotEqualTo(info.unseenIn(Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void standsInTheTableOfTraceability(Rule rule) throws IOException {
    assertThat(Files.readString(TRACEABILITY))
        .contains("rules/" + rule.info().id() + ".md")
        .contains(rule.getClass().getSimpleName() + "Test");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isFinal(Rule rule) {
    assertThat(rule.getClass()).isFinal();
  }

  @Test
  void identitiesAreUnique() {
    assertThat(rules().map(rule -> rule.info().id())).doesNotHaveDuplicates();
  }

  @Test
  void everyPageHasARule() throws IOException {
    Set<String> ids = rules().map(rule -> rule.info().id().value()).collect(Collectors.toSet());
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(p -> p.getFileName().toString().replace(".md", "")))
          .allMatch(ids::contains);
    }
  }

  @Test
  void everySentenceOfARuleHasItsRule() {
    List<String> prefixes = rules().map(rule -> "rule." + rule.info().id() + ".").toList();
    assertThat(SENTENCES.keySet().stream().filter(key -> key.startsWith("rule.")))
        .allMatch(key -> prefixes.stream().anyMatch(key::startsWith));
  }

  @Test
  void noSentenceOrdersATreatmentOrCallsARelapseCertain() {
    for (String key : SENTENCES.keySet()) {
      assertThat(FORBIDDEN.matcher(SENTENCES.getString(key)).find()).as(key).isFalse();
      // A notice of data quality speaks of a relapse that somebody recorded as an event.
      if (!key.startsWith("quality.")) {
        assertThat(BARE_RELAPSE.matcher(SENTENCES.getString(key)).find()).as(key).isFalse();
      }
    }
  }

  /** A rule whose every source is doubtful memory ships switched off. */
  @Test
  void doubtfulRulesAreNotInForceByDefault() {
    for (Disease disease : Disease.values()) {
      assertThat(RuleBook.standard().inForce(disease, RuleSets.defaults(disease)).rules())
          .noneMatch(rule -> rule.info().doubtful());
    }
  }
}
