package org.mrdmonitor.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A path of this application that came from outside, as a place to return to. Whatever could lead
 * elsewhere ({@code //evil}, {@code https:evil}, {@code /\evil}) becomes the first page.
 */
public record LocalPath(String path) {

  private static final String SAFE = "/([A-Za-z0-9._~-]+/?)*";

  public static LocalPath of(@Nullable String path) {
    return new LocalPath(path != null && path.matches(SAFE) ? path : "/");
  }

  public URI uri() {
    return URI.create(path);
  }
}
