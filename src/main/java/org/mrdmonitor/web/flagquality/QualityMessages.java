package org.mrdmonitor.web.flagquality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on the quality of findings; {@code messages/quality.properties}. */
@MessageBundle("quality")
public interface QualityMessages {

  @Message
  String title();

  @Message
  String lead(int findings, long results);

  @Message
  String as_csv();

  @Message
  String filters();

  @Message
  String disease();

  @Message
  String all_diseases();

  @Message
  String from();

  @Message
  String until();

  @Message
  String apply();

  @Message
  String clear();

  @Message
  String day_needed();

  @Message
  String tile_per_hundred();

  @Message
  String tile_overridden();

  @Message
  String tile_confirmed();

  @Message
  String tile_overdue();

  @Message
  String tile_missed();

  @Message
  String review();

  @Message
  String review_text();

  @Message
  String by_rule();

  @Message
  String rule();

  @Message
  String all_rules();

  @Message
  String findings();

  @Message
  String per_hundred(String number);

  @Message
  String withdrawn(int count);

  @Message
  String overridden();

  @Message
  String confirmed();

  @Message
  String relapsed();

  @Message
  String counts(int count, int of);

  @Message
  String interval(long low, long high);

  @Message
  String cannot_tell();

  @Message
  String reason(String words, int count);

  @Message
  String waiting();

  @Message
  String severity();

  @Message
  String all_severities();

  @Message
  String waited();

  @Message
  String seen(int count);

  @Message
  String median();

  @Message
  String ninetieth();

  @Message
  String overdue();

  @Message
  String hours(long hours);

  @Message
  String working_days(String days);

  @Message
  String not_reached();

  @Message
  String missed();

  @Message
  String missed_lead(int count, int of);

  @Message
  String no_relapse();

  @Message
  String none_missed();

  @Message
  String patient();

  @Message
  String years(int age);

  @Message
  String relapse_on();

  @Message
  String last_sample();

  @Message
  String days_before(long days);

  @Message
  String no_sample();

  @Message
  String name_not_known();

  @Message
  String empty();

  @Message
  String empty_text();

  @Message
  String how();

  @Message
  String how_period();

  @Message
  String how_overridden();

  @Message
  String how_confirmed();

  @Message
  String how_relapsed();

  @Message
  String how_interval();

  @Message
  String how_waiting();

  @Message
  String how_overdue();
}
