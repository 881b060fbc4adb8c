package org.mrdmonitor.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * A sentence of the message catalogue with its arguments, kept as both so that old findings stay
 * readable and can be shown in another language. Arguments are already written with unit and date
 * form ({@code 0.031 %}, {@code 13-Nov-2026}) and never identify the patient.
 *
 * @param key a key of {@code messages/rules.properties}
 */
public record Explanation(String key, List<String> arguments) {

  private static final String BUNDLE = "messages/rules";

  /** A value with brackets of its own inside brackets: {@code (not detected (limit 0.001 %))}. */
  private static final Pattern NESTED = Pattern.compile("\\(([^()]*) \\(([^()]*)\\)\\)");

  public Explanation {
    arguments = List.copyOf(arguments);
  }

  public static Explanation of(String key, String... arguments) {
    return new Explanation(key, List.of(arguments));
  }

  /** The sentence in a language of the catalogue; English where there is none for it. */
  public String in(Locale language) {
    ResourceBundle.Control englishElse =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, englishElse);
    Object[] words =
        arguments.stream().map(each -> ArgumentWords.in(bundle, language, each)).toArray();
    String sentence = new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    return NESTED.matcher(sentence).replaceAll("($1, $2)");
  }

  /** The sentence in English. */
  public String text() {
    return in(Locale.ROOT);
  }
}
