package org.mrdmonitor.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of signing in, of accounts and of failures; {@code messages/account.properties}. */
@MessageBundle("account")
interface AccountMessages {

  @Message
  String sign_in();

  @Message
  String username();

  @Message
  String password();

  @Message
  String not_right();

  @Message
  String wait_before_next(long seconds);

  @Message
  String demonstration_hint();

  @Message
  String signed_out();

  @Message
  String sign_out();

  @Message
  String sign_out_question(String name);

  @Message
  String forbidden();

  @Message
  String forbidden_text();

  @Message
  String form_too_old();

  @Message
  String form_too_old_text();

  @Message
  String not_found();

  @Message
  String not_found_text();

  @Message
  String conflict();

  @Message
  String conflict_text();

  @Message
  String too_large();

  @Message
  String too_large_text();

  @Message
  String too_many();

  @Message
  String too_many_text();

  @Message
  String refused();

  @Message
  String refused_text();

  @Message
  String failed();

  @Message
  String failed_text();

  @Message
  String incident();

  @Message
  String to_start();

  @Message
  String set_up();

  @Message
  String set_up_text();

  @Message
  String set_up_button();

  @Message
  String set_up_code_hint();

  @Message
  String code();

  @Message
  String code_hint();

  @Message
  String code_not_right();

  @Message
  String centre_name();

  @Message
  String centre_name_hint();

  @Message
  String centre_name_needed();

  @Message
  String display_name();

  @Message
  String display_name_needed();

  @Message
  String username_needed();

  @Message
  String new_password();

  @Message
  String new_password_hint();

  @Message
  String password_too_short(long shortest);

  @Message
  String password_too_long(long longest);

  @Message
  String password_contains_username();

  @Message
  String password_easily_guessed();

  @Message
  String choose_password();

  @Message
  String choose_password_button();

  @Message
  String session_ended();

  @Message
  String unsent_title();

  @Message
  String unsent_text();

  @Message
  String unsent_continue();

  @Message
  String unsent_leave();

  @Message
  String locked_text(String day);
}
