package org.mrdmonitor.web.guide;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around the guide; {@code messages/guide.properties}. */
@MessageBundle("guide")
public interface GuideMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String contents();

  @Message
  String help();

  @Message
  String first_minutes();

  @Message
  String try_it();

  @Message
  String try_it_text();

  @Message
  String go_worklist();

  @Message
  String go_patient();

  @Message
  String go_finding();

  @Message
  String go_entry();

  @Message
  String go_past();

  @Message
  String sign_in_first();
}
