package org.mrdmonitor.web.rule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the rule book; {@code messages/rulebook.properties}. */
@MessageBundle("rulebook")
public interface RulebookMessages {

  @Message
  String in_english();

  @Message
  String title();

  @Message
  String lead(int count);

  @Message
  String all_rules();

  @Message
  String rule();

  @Message
  String highest_severity();

  @Message
  String sets();

  @Message
  String speaks_of();

  @Message
  String diseases();

  @Message
  String markers();

  @Message
  String reading();

  @Message
  String version(int version);

  @Message
  String switched_off();

  @Message
  String switched_off_why();

  @Message
  String sources();

  @Message
  String facts();

  @Message
  String identity();

  @Message
  String no_text();

  @Message
  String empty();

  @Message
  String empty_text();

  @Message
  String disagree();

  @Message
  String rates();

  @Message
  String rates_marker();

  @Message
  String rates_raised_as();

  @Message
  String rates_found();

  @Message
  String rates_lead();

  @Message
  String rates_false();

  @Message
  String rates_origin(int courses, String seed, String day, int version);

  @Message
  String rates_words();

  @Message
  String rates_other_version(int measured, int now);

  @Message
  String rates_none();

  @Message
  String rates_short(String found, String mistaken);

  @Message
  String rates_short_none();

  @Message
  String rates_simulated();

  @Message
  String quality();
}
