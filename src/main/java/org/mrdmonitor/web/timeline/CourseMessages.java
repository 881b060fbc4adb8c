package org.mrdmonitor.web.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of one patient; {@code messages/course.properties}. */
@MessageBundle("course")
public interface CourseMessages {

  @Message
  String timeline_title();

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
  String more_findings();

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
  String versions();

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
  String outcome_raised();

  @Message
  String outcome_cannot_tell();

  @Message
  String replay();

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
  String findings_caption();

  @Message
  String finding();

  @Message
  String state();

  @Message
  String confirmation();

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
  String card_title();

  @Message
  String card_what();

  @Message
  String card_basis();

  @Message
  String card_formula();

  @Message
  String card_used();

  @Message
  String card_excluded();

  @Message
  String card_no_excluded();

  @Message
  String card_entered();

  @Message
  String card_limit();

  @Message
  String card_rule();

  @Message
  String card_sets();

  @Message
  String card_highest();

  @Message
  String card_sources();

  @Message
  String card_confirmation();

  @Message
  String card_limits();

  @Message
  String card_no_limits();

  @Message
  String card_unseen();

  @Message
  String card_unseen_1();

  @Message
  String card_unseen_2();

  @Message
  String card_unseen_3();

  @Message
  String card_unseen_4();

  @Message
  String card_others();

  @Message
  String card_others_none();

  @Message
  String card_history();

  @Message
  String card_step();

  @Message
  String card_why();

  @Message
  String card_by();

  @Message
  String card_today();

  @Message
  String card_today_raised();

  @Message
  String card_today_changed();

  @Message
  String card_support();

  @Message
  String card_effective(int version, String from);

  @Message
  String card_effective_until(int version, String from, String until);

  @Message
  String card_in_force();

  @Message
  String card_not_in_force();

  @Message
  String card_rates();

  @Message
  String card_options();

  @Message
  String card_options_note();

  @Message
  String card_back();

  @Message
  String rule_page();

  @Message
  String ack_title();

  @Message
  String ack_read_back();

  @Message
  String ack_action();

  @Message
  String ack_action_hint();

  @Message
  String action_repeat_sample();

  @Message
  String action_discuss_in_mdt();

  @Message
  String action_treat();

  @Message
  String action_no_action();

  @Message
  String ack_reason();

  @Message
  String ack_reason_hint();

  @Message
  String ack_save();

  @Message
  String ack_cancel();

  @Message
  String override_title();

  @Message
  String override_text();

  @Message
  String override_code();

  @Message
  String override_known_cause();

  @Message
  String override_assay_change();

  @Message
  String override_sample_doubtful();

  @Message
  String override_rule_does_not_apply();

  @Message
  String override_other();

  @Message
  String override_words();

  @Message
  String override_save();

  @Message
  String error_action();

  @Message
  String error_reason();

  @Message
  String error_long();

  @Message
  String error_code();

  @Message
  String conflict_title();

  @Message
  String conflict_text();

  @Message
  String conflict_yours();

  @Message
  String conflict_now();

  @Message
  String conflict_not_open();

  @Message
  String conflict_again();
}
