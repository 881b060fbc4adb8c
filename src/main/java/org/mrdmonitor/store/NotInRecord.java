package org.mrdmonitor.store;

/**
 * What was asked for does not exist, or belongs to a centre the actor does not see; which of both
 * is not told.
 */
public final class NotInRecord extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotInRecord(String what) {
    super("There is no such %s in the record of the actor's centres.".formatted(what));
  }
}
