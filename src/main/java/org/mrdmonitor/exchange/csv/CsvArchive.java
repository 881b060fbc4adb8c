package org.mrdmonitor.exchange.csv;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.mrdmonitor.exchange.Sheet;
import org.mrdmonitor.exchange.Sheets;
import org.mrdmonitor.exchange.SheetsRead;
import org.mrdmonitor.exchange.Table;

/**
 * The three CSV files in one archive (ZIP). Reading goes through the entries once, takes each of
 * the three names once, in whatever folder, and counts the bytes while unpacking; no name of an
 * entry ever becomes a name of a file.
 */
public final class CsvArchive implements Closeable {

  private static final int MOST_ENTRIES = 100;

  private final ZipOutputStream zip;

  /** Begins an archive on a stream. */
  public CsvArchive(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /**
   * Whether bytes are an archive and not a workbook, which is packed in the same way: told by the
   * name of the first entry, so that nothing is unpacked.
   */
  public static boolean isOne(byte[] bytes) {
    try {
      ZipEntry first = new ZipInputStream(new ByteArrayInputStream(bytes)).getNextEntry();
      return first != null
          && !first.getName().matches("(?i)\\[Content_Types].xml|(_rels|xl|docProps|mimetype).*");
    } catch (IOException | IllegalArgumentException damaged) {
      return false;
    }
  }

  /** Reads the files of an archive. The stream is not closed. */
  public static SheetsRead read(InputStream archive, CsvFiles files) throws IOException {
    Sheets sheets = files.sheets();
    int found = 0;
    try {
      ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8);
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          break;
        }
        Optional<Sheet> sheet = sheet(entry.getName());
        if (sheet.isPresent() && sheets.of(sheet.get()).row() == 0) {
          found++;
          files.read(new OpenEntry(zip), sheets.of(sheet.get()));
        }
      }
    } catch (ZipException | IllegalArgumentException damaged) {
      sheets.of(Sheet.PATIENTS).end("archive.damaged");
      found++;
    }
    if (found == 0) {
      sheets.of(Sheet.PATIENTS).end("archive.no-file");
    }
    return sheets.read();
  }

  private static Optional<Sheet> sheet(String entry) {
    String name = entry.substring(entry.replace('\\', '/').lastIndexOf('/') + 1);
    return Arrays.stream(Sheet.values())
        .filter(sheet -> name.toLowerCase(Locale.ROOT).equals(sheet.code() + ".csv"))
        .findFirst();
  }

  /** Begins the file of a sheet; it is closed before the next one begins. */
  public CsvSheet sheet(Sheet sheet) throws IOException {
    zip.putNextEntry(new ZipEntry(sheet.code() + ".csv"));
    return CsvSheet.of(sheet, new OutputStreamWriter(new EntryOutput(), StandardCharsets.UTF_8));
  }

  /** Writes a table as a file of its own. */
  public void write(Table table) throws IOException {
    zip.putNextEntry(new ZipEntry(table.name() + ".csv"));
    OutputStreamWriter out = new OutputStreamWriter(new EntryOutput(), StandardCharsets.UTF_8);
    try (CsvSheet sheet = CsvSheet.of(table.columns(), out)) {
      table.rows().forEach(sheet::write);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The bytes of the entry at hand; closing them ends the reading of that file alone. */
  private static final class OpenEntry extends FilterInputStream {

    OpenEntry(ZipInputStream zip) {
      super(zip);
    }

    @Override
    public void close() {
      // The archive goes on.
    }
  }

  /** Writes into the entry at hand; closing it ends the entry, not the archive. */
  private final class EntryOutput extends FilterOutputStream {

    EntryOutput() {
      super(zip);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      zip.closeEntry();
    }
  }
}
