package org.mrdmonitor.exchange.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file and the separator of its cells, found out from its beginning.
 *
 * <p>UTF-8, with or without byte order mark, and UTF-16 with one are read. Bytes of anything else
 * come out as {@link #NOT_DECODED}, on which the reader stops with the number of the row: a wrong
 * guess would change names silently.
 */
record CsvText(Reader reader, char separator) {

  /** Stands where bytes were no text. */
  static final char NOT_DECODED = '\ufffd';

  private static final int FIRST_LINE = 1 << 16;

  /** The beginning of a file says that it is no text. */
  static final class NotText extends IOException {

    private static final long serialVersionUID = 1L;
    private final String key;

    NotText(String key) {
      super(key);
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  static CsvText of(InputStream bytes) throws IOException {
    PushbackInputStream start = new PushbackInputStream(bytes, 4);
    byte[] mark = start.readNBytes(4);
    Charset charset = charset(mark);
    int skipped = markLength(charset, mark);
    start.unread(mark, skipped, mark.length - skipped);
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                start,
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
            FIRST_LINE);
    return new CsvText(text, separator(text));
  }

  private static Charset charset(byte[] mark) throws NotText {
    if (startsWith(mark, 'P', 'K', 3, 4)) {
      throw new NotText("file.workbook");
    }
    if (startsWith(mark, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(mark, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    for (byte b : mark) {
      if (b == 0) {
        throw new NotText("file.not-text");
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static int markLength(Charset charset, byte[] mark) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return startsWith(mark, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }
    return 2;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The most frequent of comma, semicolon and tab in the first line that is not blank. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(FIRST_LINE);
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    boolean begun = false;
    for (int read = 0; read < FIRST_LINE - 1; read++) {
      int c = text.read();
      boolean lineEnds = c == '\n' || c == '\r';
      if (c < 0 || (lineEnds && begun)) {
        break;
      }
      begun |= !lineEnds;
      commas += c == ',' ? 1 : 0;
      semicolons += c == ';' ? 1 : 0;
      tabs += c == '\t' ? 1 : 0;
    }
    text.reset();
    if (tabs > commas && tabs > semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }
}
