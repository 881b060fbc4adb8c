package org.mrdmonitor.web.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of verification by a second person; {@code messages/verification.properties}. */
@MessageBundle("verification")
public interface VerificationMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String waiting_caption();

  @Message
  String sent_back_caption();

  @Message
  String sent_back_text();

  @Message
  String none();

  @Message
  String none_text();

  @Message
  String not_asked_title();

  @Message
  String not_asked_text();

  @Message
  String patient();

  @Message
  String name_not_known();

  @Message
  String marker();

  @Message
  String sample();

  @Message
  String sample_hidden();

  @Message
  String entered();

  @Message
  String state();

  @Message
  String tag_differs();

  @Message
  String tag_sent_back();

  @Message
  String verify();

  @Message
  String verify_of(String marker, String patient);

  @Message
  String correct();

  @Message
  String correct_of(String marker, String patient);

  @Message
  String compare_title();

  @Message
  String compare_lead();

  @Message
  String typing_lead();

  @Message
  String recorded();

  @Message
  String about();

  @Message
  String place(int place, int samples);

  @Message
  String conversion_factor();

  @Message
  String understood_as();

  @Message
  String question();

  @Message
  String agrees();

  @Message
  String differs();

  @Message
  String differs_text();

  @Message
  String reason();

  @Message
  String reason_hint();

  @Message
  String reason_needed(int longest);

  @Message
  String type_again();

  @Message
  String compare();

  @Message
  String cancel();

  @Message
  String two_entries();

  @Message
  String two_entries_text();

  @Message
  String field();

  @Message
  String first_entry();

  @Message
  String second_entry(String name);

  @Message
  String decide();

  @Message
  String decide_reason();

  @Message
  String decide_reason_hint();

  @Message
  String first_stands();

  @Message
  String second_stands();

  @Message
  String second_stands_text();

  @Message
  String unit_differs();

  @Message
  String neither();

  @Message
  String nothing_to_take();

  @Message
  String own_entry();

  @Message
  String not_asked();

  @Message
  String is_verified();

  @Message
  String is_voided();

  @Message
  String said_caption();

  @Message
  String said();

  @Message
  String said_agrees();

  @Message
  String said_differs();

  @Message
  String said_first_stands();

  @Message
  String said_sent_back();

  @Message
  String who();

  @Message
  String why();

  @Message
  String to_list();

  @Message
  String settings_title();

  @Message
  String settings_lead();

  @Message
  String in_force();

  @Message
  String centre();

  @Message
  String asked();

  @Message
  String chosen();

  @Message
  String by_default();

  @Message
  String since(String at, String name);

  @Message
  String change();

  @Message
  String change_of(String centre);

  @Message
  String choice_title(String centre);

  @Message
  String choice_lead();

  @Message
  String way();

  @Message
  String way_off();

  @Message
  String way_visual();

  @Message
  String way_blind();

  @Message
  String way_off_hint();

  @Message
  String way_visual_hint();

  @Message
  String way_blind_hint();

  @Message
  String use();

  @Message
  String use_counts();

  @Message
  String use_left_out();

  @Message
  String use_left_out_hint();

  @Message
  String left_out_short();

  @Message
  String settings_reason();

  @Message
  String settings_reason_hint();

  @Message
  String settings_reason_needed();

  @Message
  String overtaken();

  @Message
  String try_out();

  @Message
  String save();

  @Message
  String would_wait(int count);

  @Message
  String would_be_left_out(int count);

  @Message
  String earlier();

  @Message
  String when();
}
