package org.mrdmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void matchesThePasswordThatWasHashedAndNoOther() {
    String hash = passwords.hash("correct horse battery");
    assertThat(passwords.matches("correct horse battery", Optional.of(hash))).isTrue();
    assertThat(passwords.matches("correct horse batterz", Optional.of(hash))).isFalse();
    assertThat(passwords.matches("correct horse battery", Optional.empty())).isFalse();
  }

  /** OWASP Password Storage Cheat Sheet, Argon2id: m=19456 (19 MiB), t=2, p=1. */
  @Test
  void costsAtLeastWhatOwaspAsksForEvenWhereNobodyHasThatName() {
    String parameters = "$argon2id$v=19$m=19456,t=2,p=1$";
    assertThat(passwords.hash("correct horse battery")).startsWith(parameters);
    assertThat(Passwords.HASH_OF_NOBODY).startsWith(parameters);
  }

  @Test
  void nobodyHasThePasswordOfNobody() {
    assertThat(passwords.matches("", Optional.of(Passwords.HASH_OF_NOBODY))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "elevenchars, TOO_SHORT",
    "passwordpassword, EASILY_GUESSED",
    "aaaaaaaaaaaaaaaa, EASILY_GUESSED",
    "121212121212, EASILY_GUESSED",
    "my name is Anna!, CONTAINS_USERNAME",
    "correct horse battery, ",
    "zwölf Zeichen, ",
  })
  void objectsToWhatIsEasilyGuessed(String password, PasswordRules.Objection objection) {
    assertThat(PasswordRules.objection(password, "anna")).isEqualTo(Optional.ofNullable(objection));
  }

  @Test
  void countsTheLimitInBytes() {
    assertThat(PasswordRules.objection("abcdefgh".repeat(32), "anna")).isEmpty();
    assertThat(PasswordRules.objection("äbcdefgh".repeat(32), "anna"))
        .contains(PasswordRules.Objection.TOO_LONG);
  }
}
