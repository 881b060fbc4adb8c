package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleSet;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;

/** Which published criteria a centre follows for a disease. */
@ApplicationScoped
public class RuleSetsInForce {

  /** What a change of rule sets would do to the waiting findings of a centre. */
  public record DryRun(int patients, int opened, int setAside) {}

  /** The sets a centre chose, or the product's defaults where it chose none. */
  public Set<RuleSet> of(Actor actor, CentreId centre, Disease disease) {
    throw new UnsupportedOperationException("of");
  }

  /** The rules of those sets. */
  public RuleBook book(Actor actor, CentreId centre, Disease disease) {
    throw new UnsupportedOperationException("book");
  }

  /** What choosing these sets would change; changes nothing. */
  public DryRun tryOut(Actor actor, CentreId centre, Disease disease, Set<RuleSet> sets) {
    throw new UnsupportedOperationException("tryOut");
  }

  /** Chooses the sets and asks the rules again for every patient of the centre. */
  public DryRun choose(
      Actor actor, CentreId centre, Disease disease, Set<RuleSet> sets, String reason) {
    throw new UnsupportedOperationException("choose");
  }
}
