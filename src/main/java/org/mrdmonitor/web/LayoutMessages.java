package org.mrdmonitor.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the frame and of the parts that all pages share; {@code messages/layout.properties}. */
@MessageBundle("layout")
public interface LayoutMessages {

  @Message
  String product();

  @Message
  String skip();

  @Message
  String main_navigation();

  @Message
  String worklist();

  @Message
  String worklist_count(String count);

  @Message
  String patients();

  @Message
  String queries();

  @Message
  String cohorts();

  @Message
  String imports();

  @Message
  String exports();

  @Message
  String analysis();

  @Message
  String rules();

  @Message
  String administration();

  @Message
  String audit_trail();

  @Message
  String find_patient();

  @Message
  String find();

  @Message
  String signed_in_as();

  @Message
  String sign_out();

  @Message
  String demonstration();

  @Message
  String breadcrumb();

  @Message
  String intended_use();

  @Message
  String change_language();

  @Message
  String brightness();

  @Message
  String theme_system();

  @Message
  String theme_light();

  @Message
  String theme_dark();

  @Message
  String save();

  @Message
  String error_title();

  @Message
  String problem();

  @Message
  String error_prefix();

  @Message
  String patient_banner();

  @Message
  String patient_pages();

  @Message
  String years(String age);

  @Message
  String born();

  @Message
  String died();

  @Message
  String sex();

  @Message
  String sex_female();

  @Message
  String sex_male();

  @Message
  String sex_other();

  @Message
  String not_known();

  @Message
  String hospital_number();

  @Message
  String disease();

  @Message
  String centre();

  @Message
  String tab_timeline();

  @Message
  String tab_results();

  @Message
  String tab_events();

  @Message
  String tab_findings();

  @Message
  String tab_access();

  @Message
  String severity_information();

  @Message
  String severity_watch();

  @Message
  String severity_warning();

  @Message
  String severity_possible_molecular_relapse();

  @Message
  String severity_possible_relapse_or_failure();

  @Message
  String reading_checked();

  @Message
  String reading_secondary();

  @Message
  String reading_from_memory();

  @Message
  String reading_doubtful();

  @Message
  String reading_derived();

  @Message
  String pages();

  @Message
  String pages_shown(long from, long to, long of);

  @Message
  String previous_page();

  @Message
  String next_page();

  @Message
  String session_soon();

  @Message
  String session_stay();

  @Message
  String session_note(String at);

  @Message
  String another_patient();
}
