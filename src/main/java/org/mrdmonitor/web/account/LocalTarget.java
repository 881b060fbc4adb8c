package org.mrdmonitor.web.account;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of this product to return to after signing in; anything else in its place is ignored. */
final class LocalTarget {

  private static final Pattern LOCAL =
      Pattern.compile("/(?:[\\w.~%-][\\w.~%/-]*)?(?:\\?[\\w.~%=&+-]*)?");

  private LocalTarget() {}

  static Optional<URI> of(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(target -> LOCAL.matcher(target).matches())
        .filter(target -> !target.contains("//") && !target.startsWith("/sign-"))
        .map(URI::create);
  }
}
