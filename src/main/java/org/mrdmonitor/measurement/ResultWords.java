package org.mrdmonitor.measurement;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words laboratories use instead of a number, in the table of {@code
 * messages/result-words.properties}.
 *
 * <p>"Not detected", "detected below the limit of quantification" and "below the limit of
 * detection" are three different results; "n/a" is none of them.
 */
final class ResultWords {

  /** What a laboratory means by a word. */
  enum Meaning {
    NOT_DETECTED,
    /** Present, with no word on how much. */
    DETECTED,
    /** Present, and too little to be quantified. */
    DETECTED_BELOW_LOQ,
    /** Below the limit of detection; whether anything was seen is not said. */
    BELOW_LOD,
    /** Below the limit of quantification; whether anything was seen is not said. */
    BELOW_LOQ,
    /** A bound from above, in words. */
    BELOW,
    /** A bound from below, in words. */
    ABOVE,
    /** Above the range of the assay, whose end is not given. */
    ABOVE_RANGE,
    /** There is no result: not done, failed. */
    NO_RESULT;

    private String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final Properties TABLE = table();
  private static final Map<String, Meaning> BY_WORDS = byWords();
  private static final Set<String> BEFORE_A_LIMIT = Set.copyOf(words("before-a-limit"));
  private static final List<String> LIMIT_OF_DETECTION = words("limit-of-detection");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}<>]+");
  private static final Pattern BOUND = Pattern.compile(" ?([<>]) ?");

  private ResultWords() {}

  private static Properties table() {
    Properties table = new Properties();
    try (InputStream in =
            ResultWords.class.getResourceAsStream("/messages/result-words.properties");
        Reader text = new InputStreamReader(requireNonNull(in), StandardCharsets.UTF_8)) {
      table.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static List<String> words(String key) {
    return List.of(requireNonNull(TABLE.getProperty(key), key).split(", *"));
  }

  private static Map<String, Meaning> byWords() {
    Map<String, Meaning> all = new HashMap<>();
    for (Meaning meaning : Meaning.values()) {
      words(meaning.key()).forEach(word -> all.put(word, meaning));
    }
    return Map.copyOf(all);
  }

  /** What the words mean; empty where they are not in the table. */
  static Optional<Meaning> meaning(String plain) {
    return Optional.ofNullable(BY_WORDS.get(spelling(plain)));
  }

  /**
   * What the words before a number mean; words that only introduce the number as a limit are passed
   * over.
   */
  static Optional<Meaning> meaningBeforeNumber(String plain) {
    String words = spelling(plain);
    while (!words.isEmpty()) {
      Meaning meaning = BY_WORDS.get(words);
      if (meaning != null) {
        return Optional.of(meaning);
      }
      int last = words.lastIndexOf(' ') + 1;
      if (!BEFORE_A_LIMIT.contains(words.substring(last))) {
        return Optional.empty();
      }
      words = words.substring(0, last).strip();
    }
    return Optional.empty();
  }

  /** Whether the words call the number that follows a limit: "detected, LOD 0.001". */
  static boolean introduceALimit(String plain) {
    String words = spelling(plain);
    return LIMIT_OF_DETECTION.stream().anyMatch(words::endsWith);
  }

  private static String spelling(String plain) {
    String words = NO_WORD.matcher(plain).replaceAll(" ");
    return BOUND.matcher(words).replaceAll(" $1").strip();
  }
}
