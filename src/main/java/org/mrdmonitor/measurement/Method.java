package org.mrdmonitor.measurement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The laboratory method, which fixes what the fraction counts and how large it can be. */
public enum Method {
  /** Reverse-transcription PCR of a transcript over a control gene: a ratio that may exceed 1. */
  RT_QPCR("RT-qPCR", "copies per control-gene copy", Level.ofFraction("1000")),
  /**
   * Quantitative PCR of DNA (immunoglobulin or T-cell receptor rearrangements): a fraction of
   * cells.
   */
  RQ_PCR("RQ-PCR", "fraction of cells", Level.ofFraction("1")),
  /** Digital PCR; may count transcripts over a control gene. */
  DIGITAL_PCR("dPCR", "copies per control-gene copy", Level.ofFraction("1000")),
  /** Multiparameter flow cytometry: a fraction of CD45-positive or nucleated cells. */
  FLOW("flow", "fraction of cells", Level.ofFraction("1")),
  /** Next-generation sequencing: a variant allele or clone fraction. */
  NGS("NGS", "fraction of reads", Level.ofFraction("1"));

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

  private final String code;
  private final String counts;
  private final Level ceiling;

  Method(String code, String counts, Level ceiling) {
    this.code = code;
    this.counts = counts;
    this.ceiling = ceiling;
  }

  /** The code of the interchange formats and the name on pages, {@code RT-qPCR}. */
  public String code() {
    return code;
  }

  /** What a fraction of this method counts. */
  public String counts() {
    return counts;
  }

  /**
   * The largest level this scale holds; for a transcript ratio a bound no published ratio comes
   * near.
   */
  public Level ceiling() {
    return ceiling;
  }

  public boolean isTranscriptRatio() {
    return this == RT_QPCR || this == DIGITAL_PCR;
  }

  /**
   * Reads a usual name of a method, with or without hyphens and in any case; empty where none is
   * meant.
   */
  public static Optional<Method> parse(String text) {
    String wanted = letters(text);
    return switch (wanted) {
      case "rtpcr", "rtqpcr", "rqpcrrna", "rtrqpcr" -> Optional.of(RT_QPCR);
      case "qpcr", "aso", "asorqpcr", "asoqpcr" -> Optional.of(RQ_PCR);
      case "ddpcr", "digitalpcr" -> Optional.of(DIGITAL_PCR);
      case "mfc", "mpfc", "ngf", "flowcytometry", "durchflusszytometrie" -> Optional.of(FLOW);
      case "hts", "sequencing" -> Optional.of(NGS);
      default -> Arrays.stream(values()).filter(m -> letters(m.code).equals(wanted)).findFirst();
    };
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
