package org.mrdmonitor.web.account;

import org.mrdmonitor.security.PasswordRules;
import org.mrdmonitor.web.FormErrors;

/** The words for what is wrong with a new password. */
final class PasswordProblem {

  private PasswordProblem() {}

  static FormErrors of(String password, String username, AccountMessages words) {
    return PasswordRules.objection(password, username)
        .map(objection -> FormErrors.of("password", inWords(objection, words)))
        .orElseGet(FormErrors::none);
  }

  private static String inWords(PasswordRules.Objection objection, AccountMessages words) {
    return switch (objection) {
      case TOO_SHORT -> words.password_too_short(PasswordRules.SHORTEST);
      case TOO_LONG -> words.password_too_long(PasswordRules.LONGEST_BYTES);
      case CONTAINS_USERNAME -> words.password_contains_username();
      case EASILY_GUESSED -> words.password_easily_guessed();
    };
  }
}
