package org.mrdmonitor.store;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Why something happened in the record: a sentence of {@code messages/remark} by its key and what
 * is put into it, or the words of a person. It is kept as a code with its arguments and said in the
 * language of the reader; words of people are never translated.
 *
 * <p>Rows from before the code was kept hold the English sentence. It is recognised by its form,
 * and what has no known form is taken as a person's words.
 *
 * @param key of the catalogue; empty for the words of a person
 * @param arguments days and numbers as written by {@code LevelText}, names, the words of a person
 */
public record Remark(String key, List<String> arguments) {

  private static final String BUNDLE = "messages/remark";

  /** Between the key and the arguments in a column. */
  private static final String BETWEEN = "\u001f";

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final String STEP = "step.";
  private static final String REASON = "reason.";
  private static final String DOUBT = "doubt.";
  private static final String KIND = "kind.";
  private static final Map<String, Pattern> FORMS = forms();

  public Remark {
    arguments = List.copyOf(arguments);
  }

  static Remark of(String key, String... arguments) {
    return new Remark(
        STEP + key, Arrays.stream(arguments).map(each -> each.replace(BETWEEN, " ")).toList());
  }

  /** The words of a person. */
  static Remark words(String words) {
    return new Remark("", List.of(words.replace(BETWEEN, " ")));
  }

  /** What {@link #stored} wrote, or a sentence of an older row. */
  static Remark read(String stored) {
    List<String> parts = List.of(stored.split(BETWEEN, -1));
    return parts.size() > 1
        ? new Remark(parts.get(0), parts.subList(1, parts.size()))
        : recognised(STEP, stored).orElseGet(() -> words(stored));
  }

  /** The form of a column: the key with its arguments; a person's words as they are. */
  String stored() {
    return key.isEmpty() ? arguments.get(0) : key + BETWEEN + String.join(BETWEEN, arguments);
  }

  /** The sentence in English. */
  public String text() {
    return in(Locale.ROOT);
  }

  /** The sentence in a language of the catalogue; English where there is none for it. */
  public String in(Locale language) {
    if (key.isEmpty()) {
      return said(arguments.get(0), language);
    }
    return put(
        bundle(language).getString(key),
        IntStream.range(0, arguments.size()).mapToObj(at -> argument(at, language)).toList());
  }

  /**
   * The reason of a version in the language of the reader: where the record itself gave it, in the
   * English that is signed and exported, its translation; otherwise the words of the person.
   */
  public static String said(String reason, Locale language) {
    return translated(REASON, reason, language);
  }

  /** What was decided about a finding, {@code repeat sample}, in the language of the reader. */
  public static String decided(String what, Locale language) {
    return translated("decision.", what, language);
  }

  static String happened(FindingStep.Kind kind, Locale language) {
    String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return bundle(language).getString("happened." + code);
  }

  private String argument(int at, Locale language) {
    String argument = arguments.get(at);
    if (key.startsWith("step.event-") && at == 0) {
      return translated(KIND, argument, language);
    }
    return key.startsWith("reason.checked")
        ? Arrays.stream(argument.split("; "))
            .map(doubt -> translated(DOUBT, doubt, language))
            .collect(Collectors.joining("; "))
        : said(argument, language);
  }

  private static String translated(String beginning, String english, Locale language) {
    return recognised(beginning, english).map(remark -> remark.in(language)).orElse(english);
  }

  private static String put(String pattern, List<String> arguments) {
    return PLACE
        .matcher(pattern)
        .replaceAll(place -> quoteReplacement(arguments.get(Integer.parseInt(place.group(1)))))
        .strip();
  }

  private static Optional<Remark> recognised(String beginning, String english) {
    for (Map.Entry<String, Pattern> form : FORMS.entrySet()) {
      if (form.getKey().startsWith(beginning)) {
        Matcher matcher = form.getValue().matcher(english);
        if (matcher.matches()) {
          List<String> arguments =
              IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList();
          return Optional.of(new Remark(form.getKey(), arguments));
        }
      }
    }
    return Optional.empty();
  }

  /** The English sentences as patterns, those with more fixed words first. */
  private static Map<String, Pattern> forms() {
    ResourceBundle english = bundle(Locale.ROOT);
    List<String> keys = new ArrayList<>(new TreeSet<>(english.keySet()));
    keys.sort(
        (one, other) ->
            fixed(english.getString(other)).length() - fixed(english.getString(one)).length());
    Map<String, Pattern> forms = new LinkedHashMap<>();
    keys.forEach(key -> forms.put(key, form(english.getString(key))));
    return forms;
  }

  private static String fixed(String sentence) {
    return sentence.replaceAll("\\{\\d}", "");
  }

  private static Pattern form(String sentence) {
    String pattern =
        Arrays.stream(sentence.split("\\{\\d}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.*?)"));
    return Pattern.compile(pattern, Pattern.DOTALL);
  }

  private static ResourceBundle bundle(Locale language) {
    ResourceBundle.Control englishElse =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(BUNDLE, language, englishElse);
  }
}
