package org.mrdmonitor.measurement;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words laboratories use instead of a number, in one table.
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
    NO_RESULT
  }

  private static final Map<Meaning, List<String>> TABLE =
      Map.ofEntries(
          entry(
              Meaning.NOT_DETECTED,
              List.of(
                  "nd",
                  "n d",
                  "not detected",
                  "notdetected",
                  "non detected",
                  "undetected",
                  "undetectable",
                  "not detectable",
                  "none detected",
                  "no mrd",
                  "no mrd detected",
                  "mrd not detected",
                  "mrd undetectable",
                  "umrd",
                  "negative",
                  "neg",
                  "mrd negative",
                  "mrd neg",
                  "negativ",
                  "mrd negativ",
                  "absent",
                  "not detected <lod",
                  "nicht nachweisbar",
                  "nicht detektiert",
                  "nicht detektierbar",
                  "n n",
                  "kein nachweis",
                  "nicht nachgewiesen",
                  "non détecté",
                  "indétectable",
                  "négatif",
                  "no detectado",
                  "negativo",
                  "non rilevato",
                  "niet aantoonbaar")),
          entry(
              Meaning.DETECTED,
              List.of(
                  "detected",
                  "positive",
                  "pos",
                  "positiv",
                  "mrd positive",
                  "mrd positiv",
                  "mrd pos",
                  "mrd detected",
                  "detectable",
                  "nachweisbar",
                  "nachgewiesen",
                  "present",
                  "détecté",
                  "positif",
                  "positivo",
                  "detectado")),
          entry(
              Meaning.DETECTED_BELOW_LOQ,
              List.of(
                  "detected <loq",
                  "detected <lloq",
                  "detected below loq",
                  "detected below lloq",
                  "detected below",
                  "detected under",
                  "detected below limit of quantification",
                  "detected below the limit of quantification",
                  "detected not quantifiable",
                  "detected but not quantifiable",
                  "detected nq",
                  "detectable <loq",
                  "detectable below loq",
                  "positive <loq",
                  "positive <lloq",
                  "positive below loq",
                  "positive below lloq",
                  "positive below",
                  "positive not quantifiable",
                  "positive but not quantifiable",
                  "positive non quantifiable",
                  "positive below quantitative range",
                  "positive outside quantitative range",
                  "positive below limit of quantification",
                  "pos <loq",
                  "pos below loq",
                  "pos nq",
                  "pos not quantifiable",
                  "pnq",
                  "dnq",
                  "nq",
                  "not quantifiable",
                  "trace",
                  "positiv <loq",
                  "positiv unter loq",
                  "positiv unter",
                  "positiv unter bestimmungsgrenze",
                  "positiv unter der bestimmungsgrenze",
                  "positiv nicht quantifizierbar",
                  "nicht quantifizierbar",
                  "nachweisbar nicht quantifizierbar",
                  "nachweisbar unter",
                  "nachweisbar unter bestimmungsgrenze")),
          entry(
              Meaning.BELOW_LOD,
              List.of(
                  "<lod",
                  "<llod",
                  "below lod",
                  "below llod",
                  "below limit of detection",
                  "below detection limit",
                  "below the limit of detection",
                  "bdl",
                  "<nwg",
                  "unter nachweisgrenze",
                  "unter der nachweisgrenze")),
          entry(
              Meaning.BELOW_LOQ,
              List.of(
                  "<loq",
                  "<lloq",
                  "below loq",
                  "below lloq",
                  "below limit of quantification",
                  "below the limit of quantification",
                  "blq",
                  "bloq",
                  "blloq",
                  "bql",
                  "unter bestimmungsgrenze",
                  "unter der bestimmungsgrenze")),
          entry(
              Meaning.BELOW,
              List.of(
                  "below",
                  "less than",
                  "lower than",
                  "under",
                  "up to",
                  "kleiner",
                  "kleiner als",
                  "unter")),
          entry(
              Meaning.ABOVE,
              List.of(
                  "above",
                  "more than",
                  "greater than",
                  "higher than",
                  "over",
                  "größer",
                  "größer als",
                  "grösser als",
                  "über")),
          entry(
              Meaning.ABOVE_RANGE,
              List.of(
                  ">uloq",
                  ">loq",
                  "above uloq",
                  "above upper loq",
                  "positive above upper loq",
                  "positive above uloq",
                  "above range",
                  "positive above quantitative range",
                  "oberhalb messbereich")),
          entry(
              Meaning.NO_RESULT,
              List.of(
                  "na",
                  "n a",
                  "not done",
                  "not performed",
                  "not evaluable",
                  "not assessable",
                  "failed",
                  "fail",
                  "insufficient",
                  "insufficient material",
                  "inadequate",
                  "invalid",
                  "pending",
                  "no result",
                  "none",
                  "null",
                  "nan",
                  "inf",
                  "infinity",
                  "unknown",
                  "nicht auswertbar",
                  "nicht durchgeführt",
                  "ausstehend",
                  "nil",
                  "x")));

  /** Words that introduce a limit after the result itself: "not detected (LOD 0.001 %)". */
  private static final Set<String> BEFORE_A_LIMIT =
      Set.of(
          "limit",
          "lod",
          "llod",
          "loq",
          "lloq",
          "sensitivity",
          "sens",
          "of",
          "the",
          "at",
          "to",
          "below",
          "under",
          "detection",
          "quantification",
          "with",
          "a",
          "nachweisgrenze",
          "nwg",
          "sensitivität",
          "unter",
          "bei",
          "bis",
          "mit",
          "bestimmungsgrenze",
          "<lod",
          "<loq");

  private static final Map<String, Meaning> BY_WORDS = byWords();

  private ResultWords() {}

  private static Map<String, Meaning> byWords() {
    Map<String, Meaning> all = new HashMap<>();
    TABLE.forEach((meaning, words) -> words.forEach(w -> all.put(w, meaning)));
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
    return words.matches(".*\\b(limit|lod|llod|sensitivity|sens|nachweisgrenze|nwg|of detection)")
        || words.endsWith("sensitivität");
  }

  private static String spelling(String plain) {
    return plain.replaceAll("[^\\p{L}\\p{Nd}<>]+", " ").replaceAll(" ?([<>]) ?", " $1").strip();
  }
}
