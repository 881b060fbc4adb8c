package org.mrdmonitor.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of administrators and auditors; {@code messages/admin.properties}. */
@MessageBundle("admin")
interface AdminMessages {

  @Message
  String accounts();

  @Message
  String sessions();

  @Message
  String centres();

  @Message
  String rule_sets();

  @Message
  String assays();

  @Message
  String audit_trail();

  @Message
  String administration_pages();

  @Message
  String accounts_lead();

  @Message
  String new_account();

  @Message
  String new_account_button();

  @Message
  String username();

  @Message
  String username_hint();

  @Message
  String display_name();

  @Message
  String roles();

  @Message
  String role_needed();

  @Message
  String role_clinician();

  @Message
  String role_coordinator();

  @Message
  String role_administrator();

  @Message
  String role_auditor();

  @Message
  String home_centre();

  @Message
  String home_centre_hint();

  @Message
  String other_centres();

  @Message
  String centre_needed();

  @Message
  String state();

  @Message
  String active();

  @Message
  String disabled();

  @Message
  String name_taken();

  @Message
  String rights();

  @Message
  String save_rights();

  @Message
  String own_administrator_role();

  @Message
  String disable();

  @Message
  String disable_text();

  @Message
  String enable();

  @Message
  String own_account_stays();

  @Message
  String password();

  @Message
  String issue_code_text();

  @Message
  String issue_code();

  @Message
  String code_for(String username);

  @Message
  String code_text();

  @Message
  String to_accounts();

  @Message
  String live_sessions();

  @Message
  String no_session();

  @Message
  String account();

  @Message
  String since();

  @Message
  String last_seen();

  @Message
  String address();

  @Message
  String browser();

  @Message
  String end_session();

  @Message
  String this_session();

  @Message
  String new_centre();

  @Message
  String centre_name();

  @Message
  String centre_name_needed();

  @Message
  String add_centre();

  @Message
  String my_account();

  @Message
  String change_password();

  @Message
  String present_password();

  @Message
  String present_not_right();

  @Message
  String new_password();

  @Message
  String new_password_hint();

  @Message
  String save_password();

  @Message
  String tokens();

  @Message
  String tokens_lead();

  @Message
  String no_token();

  @Message
  String token_label();

  @Message
  String token_label_needed();

  @Message
  String token_life();

  @Message
  String days_30();

  @Message
  String days_90();

  @Message
  String days_365();

  @Message
  String make_token();

  @Message
  String token_made();

  @Message
  String token_text();

  @Message
  String expires();

  @Message
  String last_used();

  @Message
  String never();

  @Message
  String revoke();

  @Message
  String trail_lead();

  @Message
  String who();

  @Message
  String action();

  @Message
  String any_action();

  @Message
  String patient_id();

  @Message
  String from();

  @Message
  String until();

  @Message
  String show();

  @Message
  String day_needed();

  @Message
  String id_needed();

  @Message
  String as_csv();

  @Message
  String verify();

  @Message
  String chain_intact(long entries);

  @Message
  String chain_broken(long sequence);

  @Message
  String no_entry();

  @Message
  String number();

  @Message
  String time();

  @Message
  String outcome();

  @Message
  String detail();

  @Message
  String older();

  @Message
  String targets();
}
