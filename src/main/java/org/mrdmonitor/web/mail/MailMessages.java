package org.mrdmonitor.web.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mails and of the pages about them. */
@MessageBundle("mail")
public interface MailMessages {

  @Message
  String urgent_subject();

  @Message
  String urgent_body(int findings);

  @Message
  String digest_subject();

  @Message
  String digest_waiting(int findings);

  @Message
  String digest_late(int late);

  @Message
  String digest_samples(int samples);

  @Message
  String sign_in();

  @Message
  String foot();

  @Message
  String choice_title();

  @Message
  String choice_lead();

  @Message
  String off_for_people();

  @Message
  String off_for_operators();

  @Message
  String wish();

  @Message
  String wish_none();

  @Message
  String wish_none_hint();

  @Message
  String wish_urgent();

  @Message
  String wish_urgent_hint();

  @Message
  String wish_digest();

  @Message
  String wish_digest_hint();

  @Message
  String address();

  @Message
  String address_hint();

  @Message
  String address_needed();

  @Message
  String language();

  @Message
  String english();

  @Message
  String german();

  @Message
  String save();

  @Message
  String to_account();

  @Message
  String status_title();

  @Message
  String status_lead();

  @Message
  String waiting();

  @Message
  String sent();

  @Message
  String failed();

  @Message
  String try_again();

  @Message
  String outbox();

  @Message
  String outbox_note();

  @Message
  String empty();

  @Message
  String empty_text();

  @Message
  String person();

  @Message
  String kind();

  @Message
  String kind_urgent();

  @Message
  String kind_digest();

  @Message
  String written();

  @Message
  String state();

  @Message
  String state_waiting();

  @Message
  String state_sending();

  @Message
  String state_sent();

  @Message
  String state_failed();

  @Message
  String next_try(String moment);

  @Message
  String attempts();

  @Message
  String problem();
}
