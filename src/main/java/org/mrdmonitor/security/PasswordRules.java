package org.mrdmonitor.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a new password must be: long, and not the first thing a guesser tries. No rule asks for
 * digits or signs, nothing is cut off, nothing expires (NIST SP 800-63B §5.1.1.2, OWASP ASVS 5.0
 * §6.2).
 */
public final class PasswordRules {

  public static final int SHORTEST = 12;

  /** In bytes of UTF-8: a limit on what one guess can cost. */
  public static final int LONGEST_BYTES = 256;

  private static final int FEWEST_DIFFERENT_CHARACTERS = 5;
  private static final Set<String> FIRST_GUESSES =
      Set.of(
          "123456789012",
          "1234567890123",
          "12345678901234",
          "123456789012345",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwertyuiopasdf",
          "1q2w3e4r5t6y",
          "1qaz2wsx3edc",
          "administrator",
          "administrator1",
          "passwordpassword",
          "password1234",
          "password12345",
          "password123456",
          "iloveyou1234",
          "welcome12345",
          "letmeinplease",
          "changemeplease",
          "demonstration",
          "mrdmonitor12",
          "mrdmonitor123",
          "mrdmonitor1234");

  private PasswordRules() {}

  /** Why a password cannot be used; the page says each in words. */
  public enum Objection {
    TOO_SHORT,
    TOO_LONG,
    CONTAINS_USERNAME,
    EASILY_GUESSED
  }

  public static Optional<Objection> objection(String password, String username) {
    String plain = password.toLowerCase(Locale.ROOT);
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(Objection.TOO_SHORT);
    }
    if (!isCheckable(password)) {
      return Optional.of(Objection.TOO_LONG);
    }
    if (plain.contains(username.toLowerCase(Locale.ROOT))) {
      return Optional.of(Objection.CONTAINS_USERNAME);
    }
    if (FIRST_GUESSES.contains(plain)
        || plain.codePoints().distinct().count() < FEWEST_DIFFERENT_CHARACTERS) {
      return Optional.of(Objection.EASILY_GUESSED);
    }
    return Optional.empty();
  }

  /** Whether it is short enough to spend a hash on. */
  static boolean isCheckable(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
  }
}
