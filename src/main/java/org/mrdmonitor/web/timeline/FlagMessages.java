package org.mrdmonitor.web.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the flag card and of deciding about a finding; {@code messages/flag.properties}. */
@MessageBundle("flag")
public interface FlagMessages {

  @Message
  String card_title();

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
  String card_sources();

  @Message
  String card_limits();

  @Message
  String card_no_limits();

  @Message
  String card_unverified(String day);

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
  String card_today_silent();

  @Message
  String card_not_known();

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
