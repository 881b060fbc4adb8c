package org.mrdmonitor.web.entry;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of entering and correcting; {@code messages/entry.properties}. */
@MessageBundle("entry")
public interface EntryMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String assay();

  @Message
  String assay_hint();

  @Message
  String marker();

  @Message
  String method();

  @Message
  String unit();

  @Message
  String control_gene();

  @Message
  String laboratory();

  @Message
  String assay_name();

  @Message
  String results();

  @Message
  String forms();

  @Message
  String sampled();

  @Message
  String specimen();

  @Message
  String result();

  @Message
  String control_copies();

  @Message
  String total_events();

  @Message
  String lod();

  @Message
  String loq();

  @Message
  String row(int number);

  @Message
  String field_of_row(String field, int number);

  @Message
  String more_rows();

  @Message
  String check();

  @Message
  String save(int count);

  @Message
  String save_and_more();

  @Message
  String cancel();

  @Message
  String paste();

  @Message
  String paste_hint();

  @Message
  String paste_label();

  @Message
  String paste_read();

  @Message
  String reads_as(int number);

  @Message
  String read_back();

  @Message
  String read_back_hint();

  @Message
  String log10(String log);

  @Message
  String limit();

  @Message
  String from_last(String day);

  @Message
  String from_nadir(String day);

  @Message
  String on_saving();

  @Message
  String once_verified();

  @Message
  String nothing_raised();

  @Message
  String nothing_new_raised();

  @Message
  String recorded_so_far(String marker);

  @Message
  String goes_on();

  @Message
  String would_end();

  @Message
  String recorded(String value);

  @Message
  String clash_with(String value);

  @Message
  String same_day();

  @Message
  String same_day_choose();

  @Message
  String same_day_leave();

  @Message
  String same_day_further();

  @Message
  String correct_recorded();

  @Message
  String sure();

  @Message
  String in_row(int number, String message);

  @Message
  String before_birth(String day, String born);

  @Message
  String nothing_entered();

  @Message
  String clash(int number);

  @Message
  String unlikely(int number);

  @Message
  String before_diagnosis(int number, String sampled, String diagnosed);

  @Message
  String correction_title();

  @Message
  String correction_lead();

  @Message
  String corrected_value();

  @Message
  String voiding();

  @Message
  String voiding_hint();

  @Message
  String void_it();

  @Message
  String undo();

  @Message
  String undo_hint();

  @Message
  String save_correction();

  @Message
  String reason();

  @Message
  String reason_hint();

  @Message
  String reason_empty();

  @Message
  String versions();

  @Message
  String version();

  @Message
  String by();

  @Message
  String reason_given();

  @Message
  String voided();

  @Message
  String overtaken();

  @Message
  String refused_voided();

  @Message
  String refused_too_late();

  @Message
  String refused_not_the_author();

  @Message
  String refused_not_open();

  @Message
  String refused_own_entry();

  @Message
  String refused_not_asked();

  @Message
  String refused_verified_before();

  @Message
  String refused_locked();

  @Message
  String day_locked(String day);

  @Message
  String reported_on();

  @Message
  String comment();

  @Message
  String target_copies();

  @Message
  String event_title();

  @Message
  String event_lead();

  @Message
  String kind();

  @Message
  String on();

  @Message
  String until();

  @Message
  String until_hint();

  @Message
  String detail();

  @Message
  String detail_hint();

  @Message
  String add_event();

  @Message
  String event_correction_title();

  @Message
  String kind_diagnosis();

  @Message
  String kind_therapy();

  @Message
  String kind_therapy_stop();

  @Message
  String kind_remission();

  @Message
  String kind_transplant();

  @Message
  String kind_donor_lymphocytes();

  @Message
  String kind_relapse();

  @Message
  String kind_death();

  @Message
  String kind_note();

  @Message
  String number();

  @Message
  String reason_long(int most);

  @Message
  String paste_one_marker();

  @Message
  String paste_torn();

  @Message
  String catalogue();

  @Message
  String catalogue_hint();

  @Message
  String catalogue_none();

  @Message
  String conversion_factor();

  @Message
  String converted();

  @Message
  String filled_from(String assay, String texts);

  @Message
  String usual_limit(int row, String limit);

  @Message
  String assay_differs(String assay, String says, String typed);

  @Message
  String unit_differs(String assay, String unit, String typed);

  @Message
  String unit_differs_reads(
      String assay, String unit, String typed, String text, String one, String other);

  @Message
  String other_marker(int row, String assay, String markers, String marker);

  @Message
  String other_specimen(int row, String assay, String specimen);

  @Message
  String no_factor(int row, String assay, String day);

  @Message
  String note_on();

  @Message
  String note_text();

  @Message
  String note_save();

  @Message
  String note_hint();

  @Message
  String note_empty();

  @Message
  String changed_since();

  @Message
  String event_changed_since();
}
