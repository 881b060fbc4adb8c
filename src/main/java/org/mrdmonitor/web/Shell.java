package org.mrdmonitor.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.security.Installation;
import org.mrdmonitor.security.Role;
import org.mrdmonitor.security.Sessions;
import org.mrdmonitor.security.SignedIn;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.VerificationSettings;
import org.mrdmonitor.store.Worklist;

/**
 * What the frame of every page needs to know of the request: who is signed in, which language and
 * brightness, which section. Templates read it as {@code inject:shell}.
 */
@Named("shell")
@RequestScoped
public class Shell {

  static final String LANGUAGE_COOKIE = "lang";
  static final String THEME_COOKIE = "theme";

  /** The badge counts no further: more than this is "many" to a reader. */
  private static final int MANY = 100;

  private final SecurityIdentity identity;
  private final SignedIn signedIn;
  private final Worklist worklist;
  private final VerificationSettings verification;
  private final RoutingContext request;
  private final Installation installation;
  private final Sessions sessions;
  private final Clock clock;

  Shell(
      SecurityIdentity identity,
      SignedIn signedIn,
      Worklist worklist,
      VerificationSettings verification,
      RoutingContext request,
      Installation installation,
      Sessions sessions,
      Clock clock) {
    this.identity = identity;
    this.signedIn = signedIn;
    this.worklist = worklist;
    this.verification = verification;
    this.request = request;
    this.installation = installation;
    this.sessions = sessions;
    this.clock = clock;
  }

  public boolean signedIn() {
    return !identity.isAnonymous();
  }

  public String name() {
    return identity.getPrincipal().getName();
  }

  /** Whether the person works with patients, who are out of sight for all others. */
  public boolean clinical() {
    return identity.hasRole(Role.CLINICIAN_NAME) || identity.hasRole(Role.COORDINATOR_NAME);
  }

  /** Whether the person enters, corrects and decides. */
  public boolean clinician() {
    return identity.hasRole(Role.CLINICIAN_NAME);
  }

  /** How many findings wait for a decision: {@code 7}, {@code 99+}, or empty where none does. */
  public String waiting() {
    int count = signedIn.asked().map(actor -> worklist.waiting(actor, MANY)).orElse(0);
    if (count == 0) {
      return "";
    }
    return count < MANY ? String.valueOf(count) : (MANY - 1) + "+";
  }

  /** Whether the person may be the second person at a centre that asks for one. */
  public boolean verifies() {
    return clinician() && signedIn.asked().filter(verification::asksAnywhere).isPresent();
  }

  /** After how many seconds without a request the session ends. */
  public long sessionSeconds() {
    return sessions.idle().toSeconds();
  }

  /** When the session ends if nothing is sent: {@code 14:05 UTC}. */
  public String sessionEnds() {
    return clock
            .instant()
            .plus(sessions.idle())
            .atOffset(ZoneOffset.UTC)
            .format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT))
        + " UTC";
  }

  public boolean administrator() {
    return identity.hasRole(Role.ADMINISTRATOR_NAME);
  }

  public boolean auditor() {
    return identity.hasRole(Role.AUDITOR_NAME);
  }

  /** Whether this runs on invented patients, which every page says. */
  public boolean demonstration() {
    return installation.demonstration();
  }

  /** Today, as pages write it. */
  public String today() {
    return LevelText.day(LocalDate.now(clock));
  }

  /** The key of a small form that a page of another purpose carries, shown now. */
  public String freshKey() {
    return IdempotencyKey.fresh().toString();
  }

  /** Whether the page belongs to the section that begins at this path. */
  public boolean at(String section) {
    String path = request.normalizedPath();
    return path.equals(section) || (section.length() > 1 && path.startsWith(section + "/"));
  }

  /** The page itself, where a choice of language returns to. */
  public String path() {
    return request.normalizedPath();
  }

  /** The person's choice, else what the browser asks for, else English. */
  public Language language() {
    return cookie(LANGUAGE_COOKIE).flatMap(Language::ofCode).orElseGet(this::askedFor);
  }

  /** The languages one can change to. */
  public Language otherLanguage() {
    return language() == Language.EN ? Language.DE : Language.EN;
  }

  public Theme theme() {
    return cookie(THEME_COOKIE).flatMap(Theme::ofCode).orElse(Theme.SYSTEM);
  }

  /**
   * A bundle of the catalogue in the language of the request, for texts that forms put together.
   */
  public <T> T messages(Class<T> bundle) {
    return MessageBundles.get(bundle, Localized.Literal.of(language().code()));
  }

  private Language askedFor() {
    String header = request.request().getHeader("Accept-Language");
    return header == null ? Language.EN : Language.ofAcceptLanguage(header);
  }

  private Optional<String> cookie(String name) {
    return Optional.ofNullable(request.request().getCookie(name)).map(Cookie::getValue);
  }
}
