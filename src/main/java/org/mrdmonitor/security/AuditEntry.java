package org.mrdmonitor.security;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.mrdmonitor.patient.PatientId;

/**
 * An event at its place in the trail.
 *
 * @param at the time of the commit, to the microsecond
 * @param address where the request came from, empty for the installation itself
 * @param hash SHA-256 of the previous hash and of every other part of this entry, in hexadecimal
 */
public record AuditEntry(
    long sequence, Instant at, AuditEvent event, String address, String previousHash, String hash) {

  static final String HASH_BEFORE_THE_FIRST = "0".repeat(64);

  /** The entry that follows the given end of the chain. */
  static AuditEntry after(
      long sequence, String previousHash, Instant at, AuditEvent event, String address) {
    String hash = hash(sequence, at, event, address, previousHash);
    return new AuditEntry(sequence, at, event, address, previousHash, hash);
  }

  /** Whether the stored hash is the hash of what is stored. */
  boolean isIntact() {
    return hash.equals(hash(sequence, at, event, address, previousHash));
  }

  private static String hash(
      long sequence, Instant at, AuditEvent event, String address, String previousHash) {
    StringBuilder row = new StringBuilder(400);
    field(row, previousHash);
    field(row, Long.toString(sequence));
    field(row, at.toString());
    field(row, event.accountId().map(UUID::toString).orElse(""));
    field(row, event.actorName());
    field(row, event.action().name());
    field(row, event.patient().map(PatientId::toString).orElse(""));
    field(row, event.outcome().name());
    field(row, event.detail());
    field(row, address);
    return Secret.sha256(row.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** With its length before it, so that no text can pass for the border of two fields. */
  private static void field(StringBuilder row, String value) {
    row.append(value.length()).append(':').append(value).append(';');
  }
}
