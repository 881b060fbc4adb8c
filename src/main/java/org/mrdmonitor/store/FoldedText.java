package org.mrdmonitor.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is compared in a search: without case, without accents, one Unicode form, so that a
 * name is found however it was typed.
 */
final class FoldedText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private FoldedText() {}

  /** The text in lower case without accents: {@code Müller-Nguyễn} gives {@code muller-nguyen}. */
  static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace("æ", "ae")
        .replace("œ", "oe");
  }

  /** The words of a text, folded, each once, at most 120 characters of each. */
  static List<String> words(String text) {
    return Arrays.stream(BETWEEN_WORDS.split(of(text)))
        .filter(word -> !word.isEmpty())
        .map(word -> word.length() <= 120 ? word : word.substring(0, 120))
        .distinct()
        .toList();
  }

  /** The smallest text above all texts that begin with the word. */
  static String above(String word) {
    int last = word.length() - 1;
    return word.substring(0, last) + (char) (word.charAt(last) + 1);
  }
}
