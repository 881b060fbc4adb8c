package org.mrdmonitor.web.worklist;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.rules.Explanation;
import org.mrdmonitor.store.WorklistLine;
import org.mrdmonitor.web.Shell;

/**
 * Sentences of a row that are put together before the template, in the language of the page.
 *
 * @param secondPersons whom late findings climb to, by the name of the centre
 * @param lastVisit when the reader last looked; the end of time in a first visit
 */
record Words(
    Shell shell, WorklistMessages messages, Map<String, String> secondPersons, Instant lastVisit) {

  static Words of(Shell shell, Map<String, String> secondPersons, Instant lastVisit) {
    return new Words(shell, shell.messages(WorklistMessages.class), secondPersons, lastVisit);
  }

  /** Whether it came after the last visit. */
  boolean isNews(Instant moment) {
    return moment.isAfter(lastVisit);
  }

  /** Whom late findings of a centre climb to. */
  Optional<String> second(String centre) {
    return Optional.ofNullable(secondPersons.get(centre));
  }

  String explain(Explanation explanation) {
    return explanation.in(shell.language().locale());
  }

  Locale language() {
    return shell.language().locale();
  }

  LevelWords levels() {
    return LevelWords.in(shell.language().locale());
  }

  /** What a reader hears instead of the small picture. */
  String picture(String marker, WorklistLine line) {
    String samples = messages.picture(marker, line.series().size());
    return line.notUsed() == 0 ? samples : samples + ", " + messages.not_used(line.notUsed());
  }
}
