package org.mrdmonitor.web.cohort;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the cohort pages; {@code messages/cohort.properties}. */
@MessageBundle("cohort")
public interface CohortMessages {

  @Message
  String title();

  @Message
  String views();

  @Message
  String view_courses();

  @Message
  String view_outcomes();

  @Message
  String view_response();

  @Message
  String choose();

  @Message
  String followed();

  @Message
  String specimen();

  @Message
  String blood();

  @Message
  String marrow();

  @Message
  String in_blood();

  @Message
  String in_marrow();

  @Message
  String index();

  @Message
  String index_diagnosis();

  @Message
  String index_transplant();

  @Message
  String index_end();

  @Message
  String index_stop();

  @Message
  String since_diagnosis();

  @Message
  String since_transplant();

  @Message
  String since_end();

  @Message
  String since_stop();

  @Message
  String period();

  @Message
  String months(String count);

  @Message
  String all_months();

  @Message
  String centre();

  @Message
  String event();

  @Message
  String therapy();

  @Message
  String any();

  @Message
  String apply();

  @Message
  String lead(String patients, String results, String marker, String since);

  @Message
  String too_many(String patients);

  @Message
  String without_index(int count);

  @Message
  String without_scale(int count);

  @Message
  String other_scale(int count);

  @Message
  String unverified(int count);

  @Message
  String empty();

  @Message
  String empty_text();

  @Message
  String download();

  @Message
  String chart_title(String followed, String specimen, String since);

  @Message
  String chart_summary(int patients, int results);

  @Message
  String chart_months(String since);

  @Message
  String legend_course();

  @Message
  String legend_not_detected();

  @Message
  String legend_not_quantifiable();

  @Message
  String legend_median();

  @Message
  String legend_median_below();

  @Message
  String legend_quartiles();

  @Message
  String percent_of_cells();

  @Message
  String percent_of_reads();

  @Message
  String chart_heading();

  @Message
  String chart_note();

  @Message
  String bins_caption();

  @Message
  String month();

  @Message
  String sampled();

  @Message
  String not_detected();

  @Message
  String first_quartile();

  @Message
  String median();

  @Message
  String third_quartile();

  @Message
  String too_few();

  @Message
  String patients_caption(long total);

  @Message
  String patient();

  @Message
  String name_not_known();

  @Message
  String years(int age);

  @Message
  String samples();

  @Message
  String last();

  @Message
  String molecular_title();

  @Message
  String molecular_text();

  @Message
  String event_title();

  @Message
  String event_text();

  @Message
  String curve_summary(int patients, int events);

  @Message
  String percent_free();

  @Message
  String at_risk();

  @Message
  String curve_counts(int patients, int events);

  @Message
  String unobserved(int count);

  @Message
  String not_reached_word();

  @Message
  String median_not_reached();

  @Message
  String median_months(String months, String low, String high);

  @Message
  String outcome_caption(String curve);

  @Message
  String events();

  @Message
  String free();

  @Message
  String response_caption();

  @Message
  String response_note();

  @Message
  String patients();

  @Message
  String not_reached();

  @Message
  String died();

  @Message
  String not_sampled();

  @Message
  String undetected();

  @Message
  String at_most(String level);

  @Message
  String of_told(int count, int of);

  @Message
  String interval(String range);

  @Message
  String cannot_tell();

  @Message
  String left_out();

  @Message
  String view_saved();

  @Message
  String view_export();

  @Message
  String save_title();

  @Message
  String save_text();

  @Message
  String name();

  @Message
  String save();

  @Message
  String saved_caption();

  @Message
  String saved_empty();

  @Message
  String saved_empty_text();

  @Message
  String saved_choice();

  @Message
  String new_name(String name);

  @Message
  String rename();

  @Message
  String forget();

  @Message
  String forget_named(String name);

  @Message
  String actions();

  @Message
  String name_empty();

  @Message
  String name_too_long(int most);

  @Message
  String name_taken();

  @Message
  String with_event(String event);

  @Message
  String with_therapy(String therapy);

  @Message
  String one_centre();

  @Message
  String export_names();

  @Message
  String export_names_text();

  @Message
  String export_deidentified();

  @Message
  String export_deidentified_text(String since);

  @Message
  String download_zip();

  @Message
  String download_xlsx();

  @Message
  String export_note();
}
