package org.mrdmonitor.store;

import java.time.Instant;
import java.util.Locale;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.rules.FindingState;

/**
 * One step in the life of a finding: what happened, who or what did it, and why in words.
 *
 * @param by the person whose entry or decision led to the step
 * @param why a person's reason, or the sentence that says which result or correction did it
 * @param explanation what the rule said at that moment
 * @param formula the rule's arithmetic at that moment
 */
public record FindingStep(
    int version,
    Kind kind,
    FindingState state,
    String by,
    Instant at,
    Remark why,
    Explanation explanation,
    String formula) {

  /** What happened to a finding. */
  public enum Kind {
    OPENED,
    /** A later result met the criterion too, or an earlier one was entered late. */
    EXTENDED,
    CONFIRMED,
    REFUTED,
    /** A later result no longer met the criterion. */
    CLOSED_BY_RESULT,
    CLOSED_BY_DECISION,
    /** It was settled, and a result or correction brought it back. */
    REOPENED,
    /** A correction removed its basis. */
    WITHDRAWN,
    /** The rule is no longer in force at this centre. */
    RULE_SET_ASIDE,
    ACKNOWLEDGED,
    OVERRIDDEN,
    ASSIGNED;

    /** What happened, in the language of the reader. */
    public String in(Locale language) {
      return Remark.happened(this, language);
    }
  }
}
