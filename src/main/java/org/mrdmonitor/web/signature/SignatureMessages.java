package org.mrdmonitor.web.signature;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of electronic signatures; {@code messages/signature.properties}. */
@MessageBundle("signature")
public interface SignatureMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String locked(String day);

  @Message
  String open();

  @Message
  String caption();

  @Message
  String none();

  @Message
  String none_text();

  @Message
  String meaning();

  @Message
  String reviewed();

  @Message
  String approved();

  @Message
  String up_to();

  @Message
  String up_to_hint();

  @Message
  String signer();

  @Message
  String at();

  @Message
  String state();

  @Message
  String stands();

  @Message
  String voided();

  @Message
  String voided_by(String name, String at, String reason);

  @Message
  String content_changed();

  @Message
  String hash();

  @Message
  String content();

  @Message
  String unlock();

  @Message
  String unlock_of(String day);

  @Message
  String sign_title();

  @Message
  String sign_reviewed(String day);

  @Message
  String sign_approved(String day);

  @Message
  String show();

  @Message
  String draft(String day);

  @Message
  String draft_text(int results, int events);

  @Message
  String day();

  @Message
  String entry();

  @Message
  String version();

  @Message
  String entered();

  @Message
  String entry_voided();

  @Message
  String password();

  @Message
  String password_hint();

  @Message
  String sign();

  @Message
  String cancel();

  @Message
  String unlock_title();

  @Message
  String unlock_lead();

  @Message
  String reason();

  @Message
  String reason_hint();

  @Message
  String unlock_save();

  @Message
  String back();

  @Message
  String day_needed();

  @Message
  String meaning_needed();

  @Message
  String nothing_to_sign();

  @Message
  String changed_meanwhile();

  @Message
  String password_not_right();

  @Message
  String password_delayed();

  @Message
  String reason_needed(int longest);

  @Message
  String voided_before();
}
