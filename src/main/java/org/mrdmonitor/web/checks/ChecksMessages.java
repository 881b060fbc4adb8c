package org.mrdmonitor.web.checks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the checks of data quality; {@code messages/checks.properties}. */
@MessageBundle("checks")
public interface ChecksMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String never_run();

  @Message
  String never_run_text();

  @Message
  String run();

  @Message
  String run_of(String centre, int patients, String at, String by);

  @Message
  String checks_caption();

  @Message
  String check();

  @Message
  String looks_for();

  @Message
  String name(String code);

  @Message
  String text(String code);

  @Message
  String noticed();

  @Message
  String cannot_tell();

  @Message
  String excluded();

  @Message
  String list_noticed();

  @Message
  String list_cannot_tell();

  @Message
  String list_excluded();

  @Message
  String all_checks();

  @Message
  String csv();

  @Message
  String nothing();

  @Message
  String nothing_text();

  @Message
  String patient();

  @Message
  String notice();

  @Message
  String next();

  @Message
  String correct();

  @Message
  String record();

  @Message
  String exclude();

  @Message
  String reason();

  @Message
  String reason_hint();

  @Message
  String exclude_save();

  @Message
  String excluded_by(String by, String at, String reason);

  @Message
  String take_back();

  @Message
  String take_back_hint();

  @Message
  String was_excluded_by(String by, String at, String reason);

  @Message
  String taken_back_by(String by, String at, String reason);

  @Message
  String error_not_excluded();

  @Message
  String error_reason(int most);

  @Message
  String error_already();

  @Message
  String error_gone();
}
