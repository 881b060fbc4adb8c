package org.mrdmonitor.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The bytes of a workbook after a look at the archive they are: not encrypted, no macros, nothing
 * packed inside, and unpacking to no more than is allowed. The size is counted while unpacking,
 * because the one an archive states of itself may be a lie.
 */
record CheckedPackage(byte[] bytes) {

  private static final int MOST_ENTRIES = 1_000;

  static CheckedPackage of(InputStream file, long mostPacked, long mostUnpacked)
      throws IOException {
    byte[] bytes = file.readNBytes(Math.toIntExact(mostPacked + 1));
    if (bytes.length > mostPacked) {
      throw new RefusedWorkbook("file.too-large");
    }
    if (bytes.length > 8 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw new RefusedWorkbook("workbook.encrypted");
    }
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      throw new RefusedWorkbook("workbook.none");
    }
    look(bytes, mostUnpacked);
    return new CheckedPackage(bytes);
  }

  private static void look(byte[] bytes, long mostUnpacked) throws RefusedWorkbook {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES) {
        throw new RefusedWorkbook("workbook.too-large");
      }
      long left = mostUnpacked;
      for (ZipArchiveEntry entry : entries) {
        requireHarmless(entry);
        left -= unpackedSize(zip, entry, left);
      }
    } catch (RefusedWorkbook refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      // The bytes are in memory: whatever fails here is the archive.
      throw new RefusedWorkbook("workbook.damaged");
    }
  }

  private static void requireHarmless(ZipArchiveEntry entry) throws RefusedWorkbook {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new RefusedWorkbook("workbook.encrypted");
    }
    if (name.endsWith("vbaproject.bin")) {
      throw new RefusedWorkbook("workbook.macros");
    }
    if (name.matches(".*(embeddings/.+|\\.zip|\\.xls[xmb]?)")) {
      throw new RefusedWorkbook("workbook.embedded");
    }
  }

  private static long unpackedSize(ZipFile zip, ZipArchiveEntry entry, long most)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream content = zip.getInputStream(entry)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > most) {
          throw new RefusedWorkbook("workbook.too-large");
        }
      }
    }
    return size;
  }
}
