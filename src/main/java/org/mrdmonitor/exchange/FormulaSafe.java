package org.mrdmonitor.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a text from being taken for a formula by a spreadsheet: one apostrophe goes before it, and
 * exactly that one comes off again when the file is read (SE-01, SE-03; OWASP ASVS 1.2.10).
 *
 * <p>Plain numbers are left alone, otherwise the data would be ruined. A text that begins with
 * apostrophes and would look guarded gets one more, so that every text comes back as it was.
 */
public final class FormulaSafe {

  private static final Pattern FORMULA =
      Pattern.compile("'*[ \\u00a0]*[=+\\-@\\t\\r\\n\\u0000＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private FormulaSafe() {}

  /** The text of a cell to be written. */
  public static String guarded(String text) {
    return looksLikeFormula(text) ? "'" + text : text;
  }

  /**
   * The text of a cell in a format that knows texts from formulas: only what would lose an
   * apostrophe when read gets one more.
   */
  public static String kept(String text) {
    return unguarded(text).equals(text) ? text : "'" + text;
  }

  /** The text that was written into a cell. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && looksLikeFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean looksLikeFormula(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
  }
}
