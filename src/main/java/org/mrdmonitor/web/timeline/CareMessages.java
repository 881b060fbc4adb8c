package org.mrdmonitor.web.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of looking after a finding: who, and how it ends; {@code messages/care.properties}. */
@MessageBundle("care")
public interface CareMessages {

  @Message
  String looked_after();

  @Message
  String nobody();

  @Message
  String assign();

  @Message
  String close();

  @Message
  String assignment_title();

  @Message
  String person();

  @Message
  String person_hint();

  @Message
  String myself(String name);

  @Message
  String assign_save();

  @Message
  String cancel();

  @Message
  String closing_title();

  @Message
  String closing_lead();

  @Message
  String closing_reason();

  @Message
  String closing_reason_hint();

  @Message
  String closing_save();

  @Message
  String read_back();

  @Message
  String reported();

  @Message
  String error_person();

  @Message
  String error_reason();

  @Message
  String error_overtaken();

  @Message
  String error_not_open();
}
