package org.mrdmonitor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The file of the embedded database, looked at before it is opened. H2 takes an empty file for a
 * new database and would show an empty record where there was a full one; and a second process on
 * one file deserves a plain sentence.
 */
record DatabaseFile(Path folder) {

  /** Two headers of one block each, of which one must be readable. */
  private static final int BLOCK = 4096;

  private static final String BEGIN_OF_HEADER = "H:";

  /** Why the server must not start; empty for a sound file and for a folder without one. */
  Optional<String> objection() {
    Path file = folder.resolve("mrd.mv.db").toAbsolutePath().normalize();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      if (isInUse(channel)) {
        return Optional.of("Another MRD Monitor is working with " + file + ". This one stops.");
      }
      return hasHeader(channel) ? Optional.empty() : Optional.of(damaged(file));
    } catch (IOException e) {
      return Optional.of("The database " + file + " cannot be opened: " + e.getMessage());
    }
  }

  private static String damaged(Path file) {
    return "The database "
        + file
        + " is damaged: it has no header of H2. Nothing was changed. Move the file away, put a"
        + " backup in its place and start again.";
  }

  private static boolean isInUse(FileChannel channel) throws IOException {
    try (FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  private static boolean hasHeader(FileChannel channel) throws IOException {
    return channel.size() >= 2 * BLOCK && (isHeaderAt(channel, 0) || isHeaderAt(channel, BLOCK));
  }

  private static boolean isHeaderAt(FileChannel channel, long position) throws IOException {
    ByteBuffer begin = ByteBuffer.allocate(BEGIN_OF_HEADER.length());
    channel.read(begin, position);
    return new String(begin.array(), StandardCharsets.US_ASCII).equals(BEGIN_OF_HEADER);
  }
}
