package org.mrdmonitor.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.mrdmonitor.quality.Notice;

/**
 * What a notice rests on, as a digest: its sentence and its entries, each in its version. Another
 * version of an entry makes another basis.
 */
final class NoticeBasis {

  private NoticeBasis() {}

  static String of(Notice notice, Map<UUID, Integer> versions) {
    StringBuilder text = new StringBuilder(notice.said().key());
    notice.said().arguments().forEach(argument -> text.append('\n').append(argument));
    notice
        .entries()
        .forEach(
            entry ->
                text.append('\n')
                    .append(entry.id())
                    .append(':')
                    .append(versions.getOrDefault(entry.id(), 0)));
    return sha256(text.toString());
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform knows SHA-256.", e);
    }
  }
}
