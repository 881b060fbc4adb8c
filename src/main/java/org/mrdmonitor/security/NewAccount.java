package org.mrdmonitor.security;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An account that an administrator wants; it has no password until its person chooses one. */
public record NewAccount(
    String username, String displayName, Set<Role> roles, Set<CentreId> centres, CentreId home) {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");
  public static final int LONGEST_DISPLAY_NAME = 120;

  public NewAccount {
    username = username.strip().toLowerCase(Locale.ROOT);
    displayName = displayName.strip();
    if (!isUsername(username)) {
      throw new IllegalArgumentException("Not a user name: " + username);
    }
    if (displayName.isEmpty() || displayName.length() > LONGEST_DISPLAY_NAME) {
      throw new IllegalArgumentException("Not a display name: " + displayName);
    }
    if (!centres.contains(home)) {
      throw new IllegalArgumentException("The home centre " + home + " is not among the centres");
    }
    roles = Set.copyOf(roles);
    centres = Set.copyOf(centres);
  }

  /** 2 to 64 of the letters a–z, digits, dot, underscore, hyphen and the at sign. */
  public static boolean isUsername(String text) {
    return USERNAME.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
