package org.mrdmonitor.web.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of one patient; {@code messages/course.properties}. */
@MessageBundle("course")
public interface CourseMessages {

  @Message
  String timeline_title();

  @Message
  String prints_newest(int printed, int all);

  @Message
  String prints_all(int all);

  @Message
  String print_all();

  @Message
  String print_one_sheet();

  @Message
  String not_on_sheet(int count, String from, String to);

  @Message
  String actions_add_result();

  @Message
  String actions_add_event();

  @Message
  String findings_waiting();

  @Message
  String findings_further(int count);

  @Message
  String no_findings();

  @Message
  String no_findings_text();

  @Message
  String flag_card();

  @Message
  String acknowledge();

  @Message
  String due_by(String day);

  @Message
  String due_overdue(String day);

  @Message
  String confirmed();

  @Message
  String refuted();

  @Message
  String no_repeat();

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
  String state_standing();

  @Message
  String state_ended();

  @Message
  String look_by(String day);

  @Message
  String look_late(String day);

  @Message
  String decided(String what, String by, String at);

  @Message
  String raised_on(String day);

  @Message
  String ended_on(String day);

  @Message
  String by_rule(String rule, int version);

  @Message
  String source();

  @Message
  String in_blood();

  @Message
  String in_marrow();

  @Message
  String period();

  @Message
  String period_all();

  @Message
  String period_5y();

  @Message
  String period_2y();

  @Message
  String period_1y();

  @Message
  String period_6m();

  @Message
  String markers();

  @Message
  String markers_apart();

  @Message
  String scale();

  @Message
  String scale_log();

  @Message
  String scale_linear();

  @Message
  String lines();

  @Message
  String lines_on();

  @Message
  String lines_off();

  @Message
  String chart_skip();

  @Message
  String standing();

  @Message
  String other_series();

  @Message
  String no_results();

  @Message
  String no_results_text();

  @Message
  String results();

  @Message
  String results_caption();

  @Message
  String sampled();

  @Message
  String specimen();

  @Message
  String marker();

  @Message
  String assay();

  @Message
  String reported();

  @Message
  String value();

  @Message
  String from_last();

  @Message
  String from_nadir();

  @Message
  String amount();

  @Message
  String too_little();

  @Message
  String raised();

  @Message
  String correct();

  @Message
  String correct_of(String day);

  @Message
  String entry();

  @Message
  String was(String by, String at);

  @Message
  String was_why(String by, String at, String reason);

  @Message
  String voided_why(String by, String at, String reason);

  @Message
  String voided();

  @Message
  String events();

  @Message
  String events_caption();

  @Message
  String on();

  @Message
  String until();

  @Message
  String goes_on();

  @Message
  String kind();

  @Message
  String detail();

  @Message
  String no_events();

  @Message
  String no_events_text();

  @Message
  String cannot_tell();

  @Message
  String cannot_tell_text();

  @Message
  String elsewhere();

  @Message
  String elsewhere_text();

  @Message
  String elsewhere_left(int count);

  @Message
  String outcome_raised();

  @Message
  String outcome_cannot_tell();

  @Message
  String replay();

  @Message
  String replay_sample();

  @Message
  String replay_position(int position, int count);

  @Message
  String replay_earlier();

  @Message
  String replay_later();

  @Message
  String replay_day();

  @Message
  String replay_hint();

  @Message
  String replay_show();

  @Message
  String replay_now();

  @Message
  String replay_note(String day);

  @Message
  String not_a_day(String text);

  @Message
  String findings_title();

  @Message
  String findings_none();

  @Message
  String findings_none_text();

  @Message
  String readers_title();

  @Message
  String readers_caption();

  @Message
  String readers_text();

  @Message
  String at();

  @Message
  String who();

  @Message
  String what();

  @Message
  String refused();

  @Message
  String verified();

  @Message
  String not_verified();

  @Message
  String verification_differs();

  @Message
  String verification_sent_back();

  @Message
  String not_used();

  @Message
  String left_out(int count);
}
