package org.mrdmonitor.store;

import java.util.Map;

/**
 * The files of an import that waits to be saved, and how they are to be read.
 *
 * @param files by name: {@code patients}, {@code events}, {@code results}, or {@code bundle} for a
 *     workbook or an archive of all three
 * @param choices what the person said about reading them, in the words of the page that asked
 */
public record KeptFiles(Map<String, byte[]> files, String choices) {

  public KeptFiles {
    files = Map.copyOf(files);
  }
}
