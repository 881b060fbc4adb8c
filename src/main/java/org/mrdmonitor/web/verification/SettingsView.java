package org.mrdmonitor.web.verification;

import java.util.List;
import java.util.Optional;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.store.VerificationRule;
import org.mrdmonitor.store.VerificationSettings;

/**
 * What the page of one centre shows.
 *
 * @param tried what the choice on the page would change, after a dry run
 * @param triedName the choice of that dry run
 * @param leftOut whether that choice leaves out what nobody verified
 * @param earlier the choices made so far, the latest first
 */
record SettingsView(
    Centre centre,
    SettingsForm form,
    Optional<VerificationSettings.DryRun> tried,
    String triedName,
    boolean leftOut,
    List<Made> earlier) {

  /** A choice that was made. */
  record Made(String rule, String at, String by, String reason) {

    static Made of(VerificationSettings.Choice choice, VerificationMessages words) {
      return new Made(
          inWords(choice.rule(), words),
          CaseView.moment(choice.at()),
          choice.by(),
          choice.reason());
    }
  }

  /** A centre with what holds there. */
  record Row(String centre, String rule, Optional<Made> choice, String path) {

    static Row of(
        Centre centre, VerificationSettings.Standing standing, VerificationMessages words) {
      return new Row(
          centre.name(),
          inWords(standing.rule(), words),
          standing.choice().map(choice -> Made.of(choice, words)),
          address(centre));
    }
  }

  static String inWords(VerificationRule rule, VerificationMessages words) {
    String way =
        switch (rule.way()) {
          case OFF -> words.way_off();
          case VISUAL -> words.way_visual();
          case BLIND -> words.way_blind();
        };
    return rule.leavesOut() ? way + "; " + words.left_out_short() : way;
  }

  private static String address(Centre centre) {
    return "/admin/verification/" + centre.id();
  }

  public String path() {
    return address(centre);
  }
}
