package org.mrdmonitor.web.account;

import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form that came when its session had ended: it goes through the sign-in page in hidden fields,
 * never through an address, a cookie or the database, and is sent again by a press of a button
 * (EN-16).
 *
 * @param path where it was sent
 * @param body its fields as a browser writes them
 */
record UnsentForm(String path, String body) {

  private static final String KEY = UnsentForm.class.getName();
  private static final String TOKEN = "csrf-token";

  /** Forms with several buttons come back to be looked at again, not to be saved. */
  private static final String STEP = "step";

  /** Passwords are typed again: a page does not carry them. */
  private static final Pattern PASSWORDS = Pattern.compile("(^|&)(password|present)=[^&]*");

  UnsentForm {
    body = PASSWORDS.matcher(body).replaceAll("");
  }

  /** A field with what was typed. */
  record Field(String name, String value) {}

  void carriedBy(RoutingContext request) {
    request.put(KEY, this);
  }

  static Optional<UnsentForm> of(RoutingContext request) {
    return Optional.ofNullable(request.get(KEY));
  }

  /** Out of the hidden fields of the sign-in page; empty where there is none to a page of ours. */
  static Optional<UnsentForm> of(String path, String body) {
    return LocalTarget.of(path).map(page -> new UnsentForm(page.toString(), body));
  }

  /** The fields to send again; the token of the ended session is none of them. */
  public List<Field> fields() {
    return Arrays.stream(body.split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(UnsentForm::field)
        .filter(field -> !field.name().equals(TOKEN))
        .map(field -> field.name().equals(STEP) ? new Field(STEP, "check") : field)
        .toList();
  }

  private static Field field(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0
        ? new Field(decoded(pair), "")
        : new Field(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
