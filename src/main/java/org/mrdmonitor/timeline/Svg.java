package org.mrdmonitor.timeline;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes well-formed SVG: elements in order, attributes and text escaped, characters that XML 1.0
 * forbids left out, numbers with at most one decimal. Knows no style and no script.
 */
public final class Svg {

  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  public Svg open(String name) {
    endTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** An attribute of the element just opened. */
  public Svg with(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  public Svg with(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(out, value);
    out.append('"');
    return this;
  }

  public Svg text(String text) {
    endTag();
    escape(text);
    return this;
  }

  public Svg close() {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** An element with nothing but text. */
  public Svg textElement(String name, String text) {
    return open(name).text(text).close();
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("The element (%s) is still open.".formatted(open.peek()));
    }
    return out.toString();
  }

  /** A coordinate with at most one decimal, without locale. */
  static void number(StringBuilder out, double value) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      out.append('-');
      tenths = -tenths;
    }
    out.append(tenths / 10);
    if (tenths % 10 != 0) {
      out.append('.').append(tenths % 10);
    }
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(String text) {
    text.codePoints().filter(Svg::allowed).forEach(this::escaped);
  }

  private void escaped(int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(point);
    }
  }

  /** The characters of XML 1.0, section 2.2. */
  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
