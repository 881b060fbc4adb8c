package org.mrdmonitor.web;

import jakarta.ws.rs.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.store.IdempotencyKey;

/** The key of a form as it was sent. A form without one is not one of our pages: status 400. */
public final class FormKey {

  private FormKey() {}

  public static IdempotencyKey of(@Nullable String sent) {
    try {
      return new IdempotencyKey(sent == null ? "" : sent);
    } catch (IllegalArgumentException notAKey) {
      throw new BadRequestException(notAKey);
    }
  }
}
