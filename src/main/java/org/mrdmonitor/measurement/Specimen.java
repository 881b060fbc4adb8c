package org.mrdmonitor.measurement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the sample was taken from. Blood and marrow differ by about tenfold and never share a
 * series.
 */
public enum Specimen {
  BONE_MARROW("BM", "marrow"),
  PERIPHERAL_BLOOD("PB", "blood");

  private final String code;
  private final String word;

  Specimen(String code, String word) {
    this.code = code;
    this.word = word;
  }

  /** The code of the interchange formats, {@code BM} or {@code PB}. */
  public String code() {
    return code;
  }

  /** The word inside a sentence: marrow, blood. */
  public String word() {
    return word;
  }

  /** Reads the code or a usual word for it, in any case; empty where neither is meant. */
  public static Optional<Specimen> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            s ->
                wanted.equals(s.code.toLowerCase(Locale.ROOT))
                    || wanted.endsWith(s.word)
                    || wanted.equals(s.german()))
        .findFirst();
  }

  private String german() {
    return this == BONE_MARROW ? "knochenmark" : "blut";
  }
}
