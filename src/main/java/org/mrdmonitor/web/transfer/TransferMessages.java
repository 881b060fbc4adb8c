package org.mrdmonitor.web.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of import, export and analysis; {@code messages/transfer.properties}. */
@MessageBundle("transfer")
public interface TransferMessages {
  @Message
  String imports_title();

  @Message
  String imports_lead();

  @Message
  String patients_file();

  @Message
  String patients_hint();

  @Message
  String events_file();

  @Message
  String events_hint();

  @Message
  String results_file();

  @Message
  String results_hint();

  @Message
  String imports_choose();

  @Message
  String bundle_file();

  @Message
  String bundle_hint();

  @Message
  String single_files();

  @Message
  String decimals();

  @Message
  String decimals_hint();

  @Message
  String decimals_ask();

  @Message
  String decimals_comma();

  @Message
  String decimals_point();

  @Message
  String both_kinds();

  @Message
  String nothing_new();

  @Message
  String nothing_added();

  @Message
  String columns_title();

  @Message
  String columns_lead();

  @Message
  String columns_of(String file);

  @Message
  String our_column();

  @Message
  String file_column();

  @Message
  String every_row();

  @Message
  String not_in_file();

  @Message
  String required();

  @Message
  String columns_use();

  @Message
  String column_wanted(String column, String file);

  @Message
  String column_choose(String column, String file);

  @Message
  String column_twice(String heading);

  @Message
  String preview();

  @Message
  String clinicians_import();

  @Message
  String clinicians_import_why();

  @Message
  String formats();

  @Message
  String formats_text();

  @Message
  String no_file();

  @Message
  String preview_gone();

  @Message
  String report_title();

  @Message
  String applied();

  @Message
  String clean();

  @Message
  String not_clean();

  @Message
  String counts();

  @Message
  String sheet();

  @Message
  String fresh();

  @Message
  String present();

  @Message
  String patients();

  @Message
  String events();

  @Message
  String results();

  @Message
  String to_worklist();

  @Message
  String errors();

  @Message
  String conflicts();

  @Message
  String remarks();

  @Message
  String converted(int count);

  @Message
  String save();

  @Message
  String other_files();

  @Message
  String file();

  @Message
  String row();

  @Message
  String column();

  @Message
  String value();

  @Message
  String mending();

  @Message
  String analysis_title();

  @Message
  String analysis_lead();

  @Message
  String as_of();

  @Message
  String as_of_hint();

  @Message
  String analyse();

  @Message
  String analysis_problems();

  @Message
  String no_finding();

  @Message
  String no_finding_text();

  @Message
  String findings();

  @Message
  String patient();

  @Message
  String finding();

  @Message
  String raised_on();

  @Message
  String confirmation();

  @Message
  String explanation();

  @Message
  String exports_title();

  @Message
  String exports_lead();

  @Message
  String export_findings();

  @Message
  String export_findings_text();

  @Message
  String download();

  @Message
  String export_cohort();

  @Message
  String export_cohort_text();

  @Message
  String export_cohort_choose();

  @Message
  String export_patient();

  @Message
  String export_patient_text();

  @Message
  String findings_opened(int count);

  @Message
  String analysed(int patients, int results, String asOf);
}
