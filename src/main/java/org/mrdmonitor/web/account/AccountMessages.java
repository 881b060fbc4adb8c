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
}
