package org.mrdmonitor.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of a foreign file are called here. Capitals, spaces and hyphens do not matter:
 * {@code Patient ID} is {@code patient_id}.
 *
 * @param ours our name for each foreign one; an empty name leaves the column out
 */
public record HeaderNames(Map<String, String> ours) {

  public static final HeaderNames AS_OURS = new HeaderNames(Map.of());

  public HeaderNames {
    Map<String, String> plain = new HashMap<>();
    ours.forEach((foreign, name) -> plain.put(plain(foreign), name.strip()));
    ours = Map.copyOf(plain);
  }

  /** Our name of a column; empty where the column is left out. */
  String ourName(String header) {
    String plain = plain(header);
    return ours.getOrDefault(plain, plain);
  }

  private static String plain(String header) {
    return header
        .replace("\ufeff", "")
        .replace('\u00a0', ' ')
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[ -]+", "_");
  }
}
