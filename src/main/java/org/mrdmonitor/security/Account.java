package org.mrdmonitor.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person who may sign in.
 *
 * @param username unique, in lower case
 * @param home the centre of new patients where nothing else is said; always one of {@code centres}
 * @param disabledAt since when the person may no longer sign in
 */
public record Account(
    UUID id,
    String username,
    String displayName,
    Set<Role> roles,
    Set<CentreId> centres,
    CentreId home,
    boolean mayCreateCentres,
    Optional<Instant> disabledAt) {

  public Account {
    roles = Set.copyOf(roles);
    centres = Set.copyOf(centres);
  }

  public Actor actor() {
    return new Actor(id, username, roles, centres, home, mayCreateCentres);
  }

  public boolean isDisabled() {
    return disabledAt.isPresent();
  }
}
