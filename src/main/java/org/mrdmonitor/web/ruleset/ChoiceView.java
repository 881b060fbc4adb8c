package org.mrdmonitor.web.ruleset;

import java.util.List;
import java.util.Optional;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.store.RuleSetsInForce;

/**
 * What the page of one choice shows.
 *
 * @param ticked the names of the sets ticked now, in order
 * @param earlier the choices made so far, the latest first
 */
record ChoiceView(
    Centre centre,
    String disease,
    List<RuleSetOffer> offers,
    RuleSetForm form,
    String ticked,
    Optional<RuleSetsInForce.DryRun> tried,
    List<InForce.Made> earlier) {

  public String path() {
    return "/admin/rule-sets/%s/%s".formatted(centre.id(), disease);
  }
}
