package org.mrdmonitor.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.ccil.cowan.tagsoup.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What people read or hear of a page, in one line: its texts and the attributes that are spoken,
 * without what is marked as being in English: sources, the pages of rules, the trail.
 */
final class PageText extends DefaultHandler {

  private static final List<String> SPOKEN =
      List.of("aria-label", "title", "placeholder", "alt", "data-label");
  private static final List<String> UNREAD = List.of("script", "style", "code", "textarea");

  private final StringBuilder text = new StringBuilder();
  private final Deque<Boolean> read = new ArrayDeque<>(List.of(true));

  private PageText() {}

  static String of(String html) {
    PageText page = new PageText();
    Parser parser = new Parser();
    parser.setContentHandler(page);
    try {
      parser.parse(new InputSource(new StringReader(html)));
    } catch (IOException | SAXException e) {
      throw new AssertionError(e);
    }
    return page.text.toString().replaceAll("[\\s\u00a0]+", " ");
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String language = attributes.getValue("lang");
    boolean marked = language == null ? read.getFirst() : !language.equals("en");
    read.addFirst(marked && !UNREAD.contains(name));
    if (marked) {
      for (String attribute : SPOKEN) {
        String spoken = attributes.getValue(attribute);
        text.append(' ').append(spoken == null ? "" : spoken).append(' ');
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    read.removeFirst();
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (read.getFirst()) {
      text.append(characters, start, length);
    }
  }
}
