package org.mrdmonitor.measurement;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a text was not taken as a value, with a sentence that says how to put it right.
 *
 * @param key a key of {@code messages/reading.properties}
 * @param arguments what the sentence names; already written out with units and dates
 */
public record ReadingProblem(Kind kind, String key, List<String> arguments) {

  private static final String BUNDLE = "messages/reading";

  /** The family of a problem; the sentence is more specific. */
  public enum Kind {
    /** Nothing was given where something is needed. */
    EMPTY,
    /** No number, day or word of the known forms. */
    NOT_UNDERSTOOD,
    /** Two meanings are possible; the sentence names them. */
    AMBIGUOUS,
    /** Zero, which no assay can show. */
    ZERO,
    /** Understood, and impossible. */
    OUT_OF_RANGE,
    /** The unit in the text is not the unit chosen. */
    UNIT_MISMATCH,
    /** A result below a limit, and the limit is not known. */
    LIMIT_NEEDED,
    /** Two statements of one source exclude each other. */
    CONTRADICTION
  }

  public ReadingProblem {
    arguments = List.copyOf(arguments);
  }

  public static ReadingProblem of(Kind kind, String key, String... arguments) {
    return new ReadingProblem(kind, key, List.of(arguments));
  }

  /** The sentence in a language of the catalogue; English where there is none for it. */
  public String in(Locale language) {
    ResourceBundle.Control englishElse =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String pattern = ResourceBundle.getBundle(BUNDLE, language, englishElse).getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
  }

  /** The sentence in English. */
  public String text() {
    return in(Locale.ROOT);
  }
}
