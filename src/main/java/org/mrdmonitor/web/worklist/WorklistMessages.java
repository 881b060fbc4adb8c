package org.mrdmonitor.web.worklist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the worklist; {@code messages/worklist.properties}. */
@MessageBundle("worklist")
public interface WorklistMessages {

  @Message
  String title();

  @Message
  String samples_title();

  @Message
  String lead(int waiting, int patients);

  @Message
  String views();

  @Message
  String view_findings(int count);

  @Message
  String view_samples(int count);

  @Message
  String tile_possible();

  @Message
  String tile_watched();

  @Message
  String tile_late();

  @Message
  String tile_repeats();

  @Message
  String tile_samples();

  @Message
  String tile_news(String day);

  @Message
  String fresh();

  @Message
  String add_result();

  @Message
  String filters();

  @Message
  String disease();

  @Message
  String marker();

  @Message
  String rule();

  @Message
  String state();

  @Message
  String centre();

  @Message
  String assigned();

  @Message
  String all();

  @Message
  String anyone();

  @Message
  String assigned_to_me();

  @Message
  String apply();

  @Message
  String clear();

  @Message
  String findings_caption();

  @Message
  String finding();

  @Message
  String patient();

  @Message
  String course();

  @Message
  String course_note();

  @Message
  String last();

  @Message
  String next();

  @Message
  String years(int age);

  @Message
  String picture(String marker, int samples);

  @Message
  String not_verified();

  @Message
  String not_used(int count);

  @Message
  String blood();

  @Message
  String marrow();

  @Message
  String days_ago(long days);

  @Message
  String no_sample();

  @Message
  String repeat_by();

  @Message
  String repeat_late();

  @Message
  String sample_due();

  @Message
  String sample_late();

  @Message
  String nothing_due();

  @Message
  String doubling();

  @Message
  String doubling_between(long shortest, long longest);

  @Message
  String doubling_unsure();

  @Message
  String doubling_from(long shortest);

  @Message
  String not_rising();

  @Message
  String also();

  @Message
  String state_waiting();

  @Message
  String state_open();

  @Message
  String state_acknowledged();

  @Message
  String state_closed();

  @Message
  String state_overridden();

  @Message
  String state_withdrawn();

  @Message
  String look_by(String day);

  @Message
  String look_late(String day);

  @Message
  String since(String day);

  @Message
  String decided_by(String what, String by);

  @Message
  String with_person(String name);

  @Message
  String empty();

  @Message
  String empty_text();

  @Message
  String empty_filtered();

  @Message
  String empty_filtered_text();

  @Message
  String see_patients();

  @Message
  String samples_caption();

  @Message
  String last_sample();

  @Message
  String due();

  @Message
  String late();

  @Message
  String days_late(long days);

  @Message
  String samples_empty();

  @Message
  String samples_empty_text();

  @Message
  String name_not_known();

  @Message
  String quality();

  @Message
  String climbed_to(String name);
}
