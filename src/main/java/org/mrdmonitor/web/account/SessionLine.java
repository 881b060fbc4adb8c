package org.mrdmonitor.web.account;

import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.security.Session;

/**
 * A session in a list.
 *
 * @param ending the address at which it is ended
 * @param present the one in which the page is looked at
 */
public record SessionLine(
    String ending,
    String username,
    String since,
    String lastSeen,
    String address,
    String browser,
    boolean present) {

  static SessionLine of(Session session, Optional<UUID> present, String path) {
    return new SessionLine(
        path + session.id() + "/ending",
        session.username(),
        Moments.text(session.createdAt()),
        Moments.text(session.lastSeenAt()),
        session.address(),
        session.userAgent(),
        present.equals(Optional.of(session.id())));
  }
}
