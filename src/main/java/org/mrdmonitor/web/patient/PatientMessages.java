package org.mrdmonitor.web.patient;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of finding and registering patients; {@code messages/patient.properties}. */
@MessageBundle("patient")
public interface PatientMessages {

  @Message
  String title();

  @Message
  String search();

  @Message
  String search_hint();

  @Message
  String disease();

  @Message
  String all();

  @Message
  String register();

  @Message
  String list_caption(long total);

  @Message
  String found_caption(long total);

  @Message
  String first_only(long shown);

  @Message
  String name();

  @Message
  String last_sample();

  @Message
  String next_sample();

  @Message
  String overdue();

  @Message
  String findings();

  @Message
  String waiting(int count);

  @Message
  String none();

  @Message
  String empty();

  @Message
  String empty_text();

  @Message
  String nothing_found();

  @Message
  String nothing_found_text();

  @Message
  String show_all();

  @Message
  String registration_title();

  @Message
  String registration_lead();

  @Message
  String hospital_number_hint();

  @Message
  String family_name();

  @Message
  String given_name();

  @Message
  String name_hint();

  @Message
  String born();

  @Message
  String born_hint();

  @Message
  String choose();

  @Message
  String save();

  @Message
  String cancel();

  @Message
  String already_registered();

  @Message
  String unknown_centre();
}
