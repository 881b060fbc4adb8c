package org.mrdmonitor.exchange;

import java.util.regex.Pattern;

/**
 * The decimal mark of a source, where the person who brings it states one. It settles {@code
 * 1,234}, which is otherwise asked; nothing is found out from other cells.
 */
public enum DecimalMark {
  /** Not stated: what could be either is asked. */
  NOT_STATED(""),
  /** {@code 1,234} is 1.234. */
  COMMA("$1.$2"),
  /** {@code 1,234} is 1234. */
  POINT("$1$2");

  private static final Pattern EITHER =
      Pattern.compile("(?<![0-9.,])([1-9][0-9]{0,2}),([0-9]{3})(?![0-9.,])");

  private final String replacement;

  DecimalMark(String replacement) {
    this.replacement = replacement;
  }

  /** The text with numbers that could be read two ways in their one form. */
  String settled(String text) {
    return this == NOT_STATED || text.indexOf(',') < 0
        ? text
        : EITHER.matcher(text).replaceAll(replacement);
  }
}
