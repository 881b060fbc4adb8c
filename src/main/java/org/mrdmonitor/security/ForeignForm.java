package org.mrdmonitor.security;

import jakarta.ws.rs.ForbiddenException;

/** A request that changes something came without the form token of its session. */
public final class ForeignForm extends ForbiddenException {

  private static final long serialVersionUID = 1L;

  ForeignForm() {
    super("The form token is missing, old or foreign");
  }
}
