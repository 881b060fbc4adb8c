package org.mrdmonitor.web.ruleset;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which rule sets are chosen. */
@MessageBundle("ruleset")
public interface RulesetMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String in_force();

  @Message
  String centre();

  @Message
  String disease();

  @Message
  String sets();

  @Message
  String chosen();

  @Message
  String by_default();

  @Message
  String since(String day, String name);

  @Message
  String change();

  @Message
  String change_of(String centre, String disease);

  @Message
  String choice_title(String centre, String disease);

  @Message
  String choice_lead();

  @Message
  String choose_sets();

  @Message
  String rules_of(int count);

  @Message
  String doubtful();

  @Message
  String reason();

  @Message
  String reason_hint();

  @Message
  String reason_needed();

  @Message
  String set_needed();

  @Message
  String try_out();

  @Message
  String save();

  @Message
  String cancel();

  @Message
  String dry_run();

  @Message
  String dry_run_text(int patients);

  @Message
  String no_effect();

  @Message
  String rule();

  @Message
  String begins();

  @Message
  String ends();

  @Message
  String overtaken();

  @Message
  String earlier();

  @Message
  String when();

  @Message
  String who();
}
