package org.mrdmonitor.web.deadline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which targets are chosen. */
@MessageBundle("deadline")
public interface DeadlineMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String in_force();

  @Message
  String centre();

  @Message
  String days();

  @Message
  String days_order();

  @Message
  String second();

  @Message
  String second_hint();

  @Message
  String nobody();

  @Message
  String chosen();

  @Message
  String since(String day, String name);

  @Message
  String by_default();

  @Message
  String change();

  @Message
  String change_of(String centre);

  @Message
  String choice_title(String centre);

  @Message
  String choice_lead();

  @Message
  String days_needed(int longest);

  @Message
  String person_needed();

  @Message
  String reason();

  @Message
  String reason_hint();

  @Message
  String reason_needed();

  @Message
  String save();

  @Message
  String cancel();

  @Message
  String overtaken();

  @Message
  String earlier();

  @Message
  String when();

  @Message
  String who();
}
