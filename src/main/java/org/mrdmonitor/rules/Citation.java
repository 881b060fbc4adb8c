package org.mrdmonitor.rules;

import java.net.URI;

/**
 * Where a criterion comes from, exact enough to be checked, and how far we checked it.
 *
 * @param work authors, title or name, journal, year
 * @param locator table, figure, section or abstract
 * @param address of the work
 * @param reading how the wording reached us
 */
public record Citation(String work, String locator, URI address, Reading reading) {

  /** How surely the wording of a criterion is the article's. */
  public enum Reading {
    /** Read in the source or in a table page of it. */
    CHECKED,
    /** Read only in a transcription by others. */
    SECONDARY,
    /** Wording from memory, not checked against the article. */
    FROM_MEMORY,
    /** Doubtful memory; a rule resting on it ships switched off. */
    DOUBTFUL,
    /** Derived by us; the arithmetic stands on the rule's page. */
    DERIVED
  }
}
