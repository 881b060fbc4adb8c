package org.mrdmonitor.web.assay;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the catalogue of assays. */
@MessageBundle("assay")
public interface AssayMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String add();

  @Message
  String none_title();

  @Message
  String none_text();

  @Message
  String in_use();

  @Message
  String retired_ones();

  @Message
  String retired();

  @Message
  String name();

  @Message
  String laboratory();

  @Message
  String centre();

  @Message
  String method_and_unit();

  @Message
  String method();

  @Message
  String unit();

  @Message
  String control_gene();

  @Message
  String markers();

  @Message
  String markers_hint();

  @Message
  String any_marker();

  @Message
  String specimens();

  @Message
  String blood();

  @Message
  String marrow();

  @Message
  String usual_limits();

  @Message
  String not_stated();

  @Message
  String lod();

  @Message
  String loq();

  @Message
  String lod_short();

  @Message
  String loq_short();

  @Message
  String limits_hint();

  @Message
  String scale();

  @Message
  String scale_reported();

  @Message
  String scale_none();

  @Message
  String scale_no_factor_now();

  @Message
  String factor_from(String factor, String from);

  @Message
  String factor_from_until(String factor, String from, String until);

  @Message
  String factors();

  @Message
  String factors_hint();

  @Message
  String factor();

  @Message
  String from();

  @Message
  String until();

  @Message
  String more_lines();

  @Message
  String what();

  @Message
  String new_title();

  @Message
  String new_lead();

  @Message
  String change_title();

  @Message
  String change_lead();

  @Message
  String reason();

  @Message
  String reason_hint();

  @Message
  String reason_needed(int most);

  @Message
  String save_new();

  @Message
  String save();

  @Message
  String retire();

  @Message
  String retire_hint();

  @Message
  String bring_back();

  @Message
  String bring_back_hint();

  @Message
  String cancel();

  @Message
  String versions();

  @Message
  String version();

  @Message
  String says();

  @Message
  String by();

  @Message
  String name_needed();

  @Message
  String name_taken(String assay);

  @Message
  String centre_needed();

  @Message
  String marker_long(int most);

  @Message
  String markers_many(int most);

  @Message
  String from_needed(int line);

  @Message
  String ends_before(String from);

  @Message
  String overlaps(int line, String days);

  @Message
  String from_until(String from, String until);

  @Message
  String from_on(String from);

  @Message
  String factor_on_scale();

  @Message
  String overtaken();
}
