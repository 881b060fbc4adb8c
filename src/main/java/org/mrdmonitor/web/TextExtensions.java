package org.mrdmonitor.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** What templates may do with a text. */
@TemplateExtension
class TextExtensions {

  private static final Pattern DAY = Pattern.compile("\\b\\d{2}-[A-Z][a-z]{2}-\\d{4}\\b");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private TextExtensions() {}

  /** The text as HTML in which no day ({@code 13-Nov-2026}) is broken at the end of a line. */
  static RawString keepingDays(String text) {
    return new RawString(DAY.matcher(escaped(text)).replaceAll("<span class=\"nowrap\">$0</span>"));
  }

  /** A moment as pages write it, {@code 13-Nov-2026 14:05 UTC}, whatever the language. */
  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** A path with another part at its end. */
  static String then(String path, String part) {
    return path + part;
  }

  /** The last part of a path: the identity of the thing it leads to. */
  static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
