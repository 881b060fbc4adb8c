package org.mrdmonitor.web.entry;

import org.mrdmonitor.store.Change;

/** Why the record refused a change, in words. */
final class Refusals {

  private Refusals() {}

  static String sentence(Change.Refusal because, EntryMessages words) {
    return switch (because) {
      case VOIDED -> words.refused_voided();
      case TOO_LATE -> words.refused_too_late();
      case NOT_THE_AUTHOR -> words.refused_not_the_author();
      case NOT_OPEN -> words.refused_not_open();
    };
  }
}
