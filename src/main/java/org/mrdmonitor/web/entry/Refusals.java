package org.mrdmonitor.web.entry;

import org.mrdmonitor.store.Change;

/** Why the record refused a change, in words. */
public final class Refusals {

  private Refusals() {}

  public static String sentence(Change.Refusal because, EntryMessages words) {
    return switch (because) {
      case VOIDED -> words.refused_voided();
      case TOO_LATE -> words.refused_too_late();
      case NOT_THE_AUTHOR -> words.refused_not_the_author();
      case NOT_OPEN -> words.refused_not_open();
      case OWN_ENTRY -> words.refused_own_entry();
      case NOT_ASKED -> words.refused_not_asked();
      case VERIFIED_BEFORE -> words.refused_verified_before();
      case LOCKED -> words.refused_locked();
    };
  }
}
