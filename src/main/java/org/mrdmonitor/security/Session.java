package org.mrdmonitor.security;

import java.time.Instant;
import java.util.UUID;

/**
 * A session as its owner and an administrator see it; the secret of its cookie is not here.
 *
 * @param expiresAt the absolute end; a session ends earlier when nothing is asked of it
 */
public record Session(
    UUID id,
    UUID accountId,
    String username,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt,
    String address,
    String userAgent) {}
