package org.mrdmonitor.web.mail;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.mrdmonitor.store.Letter;
import org.mrdmonitor.store.MailWish;

/**
 * The words of a mail. It holds numbers and the address of the sign-in page, and nothing by which a
 * patient, a centre or a finding could be told: whoever reads over a shoulder learns nothing.
 */
record MailText(String subject, String body) {

  private static final String LINE = "\r\n";

  static MailText of(Letter letter, String signInPage) {
    MailMessages words =
        MessageBundles.get(MailMessages.class, Localized.Literal.of(letter.language()));
    boolean urgent = letter.wish() == MailWish.URGENT;
    List<String> lines =
        urgent
            ? List.of(words.urgent_body(letter.findings()))
            : List.of(
                words.digest_waiting(letter.findings()),
                words.digest_late(letter.late()),
                words.digest_samples(letter.samples()));
    return new MailText(
        urgent ? words.urgent_subject() : words.digest_subject(),
        String.join(LINE, lines)
            + LINE
            + LINE
            + words.sign_in()
            + LINE
            + signInPage
            + LINE
            + LINE
            + words.foot()
            + LINE);
  }
}
