package org.mrdmonitor.web.query;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of queries; {@code messages/query.properties}. */
@MessageBundle("query")
public interface QueryMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String tile_open();

  @Message
  String tile_answered();

  @Message
  String tile_mine();

  @Message
  String overdue_count(int count);

  @Message
  String answer_by();

  @Message
  String answer_by_label();

  @Message
  String answer_by_hint();

  @Message
  String overdue();

  @Message
  String error_answer_by();

  @Message
  String views();

  @Message
  String filters();

  @Message
  String apply();

  @Message
  String clear();

  @Message
  String all();

  @Message
  String anyone();

  @Message
  String my_queries();

  @Message
  String state_waiting();

  @Message
  String state(String code);

  @Message
  String state_label();

  @Message
  String assigned();

  @Message
  String disease();

  @Message
  String patient();

  @Message
  String about();

  @Message
  String question();

  @Message
  String opened();

  @Message
  String opened_by(String by, String at);

  @Message
  String nobody();

  @Message
  String list_caption();

  @Message
  String patient_caption();

  @Message
  String empty();

  @Message
  String empty_text();

  @Message
  String empty_filtered();

  @Message
  String none_here();

  @Message
  String none_here_text();

  @Message
  String ask();

  @Message
  String ask_of(String day);

  @Message
  String ask_entry();

  @Message
  String ask_patient();

  @Message
  String mark(int count);

  @Message
  String mark_here(int count);

  @Message
  String mark_look();

  @Message
  String question_title();

  @Message
  String question_lead();

  @Message
  String field_label();

  @Message
  String field(String code);

  @Message
  String question_hint();

  @Message
  String person();

  @Message
  String person_hint();

  @Message
  String ask_save();

  @Message
  String cancel();

  @Message
  String query_title(String field);

  @Message
  String about_result(String on);

  @Message
  String about_event(String on);

  @Message
  String about_patient();

  @Message
  String voided();

  @Message
  String asked_about();

  @Message
  String stands_now();

  @Message
  String correct();

  @Message
  String thread();

  @Message
  String step(String code);

  @Message
  String write();

  @Message
  String answer_label();

  @Message
  String answer_hint();

  @Message
  String answer();

  @Message
  String close();

  @Message
  String reopen();

  @Message
  String give();

  @Message
  String give_save();

  @Message
  String error_field();

  @Message
  String error_question(int most);

  @Message
  String error_answer(int most);

  @Message
  String error_again(int most);

  @Message
  String error_person();

  @Message
  String error_overtaken();

  @Message
  String error_state();

  @Message
  String because_of();

  @Message
  String because_of_look();
}
