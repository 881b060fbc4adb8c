package org.mrdmonitor.store;

import java.util.regex.Pattern;

/**
 * Which mail a person wants, and where to.
 *
 * @param address empty where none is wanted and none was ever given
 * @param language of the mail, {@code en} or {@code de}
 */
public record MailChoice(MailWish wish, String address, String language) {

  private static final int LONGEST_ADDRESS = 254;

  /** One mailbox and nothing else: no second recipient, no name, no line break. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

  public MailChoice {
    if (wish != MailWish.NONE && !isAddress(address)) {
      throw new IllegalArgumentException("Mail needs one address.");
    }
  }

  /** Whether the text is one mail address. */
  public static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
  }
}
