package org.mrdmonitor.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of one foreign sheet are called here, and what it does not say because it is the
 * same in every row.
 *
 * @param ours our name for each foreign one; an empty name leaves the column out
 * @param everyRow texts by our name, for columns the sheet does not have
 * @param others what becomes of a column that {@code ours} does not mention
 */
public record ColumnNames(Map<String, String> ours, Map<String, String> everyRow, Others others) {

  /** Columns that nothing was said about. */
  public enum Others {
    /** They have our names already; a name that nobody knows is refused. */
    OURS_ALREADY,
    LEFT_OUT
  }

  static final ColumnNames AS_OURS = new ColumnNames(Map.of(), Map.of(), Others.OURS_ALREADY);

  public ColumnNames {
    Map<String, String> plain = new HashMap<>();
    ours.forEach((foreign, name) -> plain.put(plain(foreign), name.strip()));
    ours = Map.copyOf(plain);
    everyRow = Map.copyOf(everyRow);
  }

  /** Our name of a column; empty where the column is left out. */
  String ourName(String header) {
    String plain = plain(header);
    String name = ours.get(plain);
    if (name != null) {
      return name;
    }
    return others == Others.LEFT_OUT ? "" : plain;
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
