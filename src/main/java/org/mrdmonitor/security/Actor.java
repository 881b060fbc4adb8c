package org.mrdmonitor.security;

import java.util.Set;
import java.util.UUID;

/**
 * The person (or machine with that person's token) on whose behalf something is done. Every
 * operation of the record takes one and looks only inside its centres.
 *
 * @param home the centre that new patients belong to where nothing else is said
 * @param mayCreateCentres only demonstration accounts, whose imports may name a centre that does
 *     not exist yet
 */
public record Actor(
    UUID accountId,
    String name,
    Set<Role> roles,
    Set<CentreId> centres,
    CentreId home,
    boolean mayCreateCentres) {

  public Actor {
    roles = Set.copyOf(roles);
    centres = Set.copyOf(centres);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
