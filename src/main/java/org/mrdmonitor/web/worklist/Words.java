package org.mrdmonitor.web.worklist;

import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.web.Shell;

/** Sentences of a row that are put together before the template, in the language of the page. */
record Words(Shell shell, WorklistMessages messages) {

  static Words of(Shell shell) {
    return new Words(shell, shell.messages(WorklistMessages.class));
  }

  String explain(Explanation explanation) {
    return explanation.in(shell.language().locale());
  }

  /** What a reader hears instead of the small picture. */
  String picture(String marker, int samples) {
    return messages.picture(marker, samples);
  }
}
