package org.mrdmonitor.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.mrdmonitor.security.Actor;

/**
 * Taking in what files hold: first looked at, then saved, all of it or nothing (RE-04). A row that
 * the record holds already, equal, is counted and left alone; a row that contradicts the record is
 * a conflict and never overwrites.
 *
 * <p>Several rows of one patient, marker, specimen, method and day are several samples of that day
 * in the order of the source, and each of them is recognised when the source is read again.
 */
@ApplicationScoped
public class Imports {

  /** What applying the source would do; changes nothing. */
  public ImportReport preview(Actor actor, SourceFile source) {
    throw new UnsupportedOperationException("preview");
  }

  /** Applies the source in one transaction where the report is clean; otherwise changes nothing. */
  public ImportReport apply(Actor actor, SourceFile source) {
    throw new UnsupportedOperationException("apply");
  }
}
