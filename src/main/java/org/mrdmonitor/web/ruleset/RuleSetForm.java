package org.mrdmonitor.web.ruleset;

import jakarta.ws.rs.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestForm;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.web.FormErrors;

/**
 * A choice of rule sets as it is ticked; sets that are not offered for the disease are left out.
 */
public class RuleSetForm {

  private static final int LONGEST_REASON = 300;

  @RestForm public List<String> set = new ArrayList<>();

  @RestForm
  @DefaultValue("")
  public String reason = "";

  /** The version of the choice that the page showed. */
  @RestForm
  @DefaultValue("0")
  public int version;

  /** The sets of the dry run that the page showed, in order, with spaces between. */
  @RestForm
  @DefaultValue("")
  public String tried = "";

  static RuleSetForm of(Set<RuleSet> sets, int version) {
    RuleSetForm form = new RuleSetForm();
    form.set = sets.stream().sorted().map(RuleSet::name).toList();
    form.version = version;
    return form;
  }

  Set<RuleSet> chosenFrom(Set<RuleSet> offered) {
    Set<RuleSet> chosen = new TreeSet<>(offered);
    chosen.removeIf(one -> !set.contains(one.name()));
    return chosen;
  }

  /** Whether what is chosen now is what the dry run on the page was about. */
  boolean triedOut(Set<RuleSet> chosen) {
    return tried.equals(names(chosen));
  }

  static String names(Set<RuleSet> sets) {
    return String.join(" ", sets.stream().sorted().map(RuleSet::name).toList());
  }

  FormErrors errors(Set<RuleSet> chosen, RulesetMessages words) {
    return chosen.isEmpty() ? FormErrors.of("set", words.set_needed()) : FormErrors.none();
  }

  FormErrors errorsOfSaving(RulesetMessages words) {
    boolean fits = !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
    return fits ? FormErrors.none() : FormErrors.of("reason", words.reason_needed());
  }
}
