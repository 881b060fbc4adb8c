package org.mrdmonitor.rules;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a finding wanted a second sample, and what that sample said. */
public record Confirmation(State state, Optional<LocalDate> dueBy, Optional<LocalDate> decidedOn) {

  public static final Confirmation NOT_NEEDED =
      new Confirmation(State.NOT_NEEDED, Optional.empty(), Optional.empty());

  /** Where a confirmation stands on the day looked at. */
  public enum State {
    NOT_NEEDED("none needed"),
    WANTED("repeat wanted"),
    OVERDUE("overdue"),
    CONFIRMED("confirmed"),
    REFUTED("refuted");

    private final String word;

    State(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    /** The code of the interchange formats: {@code none-needed}, {@code repeat-wanted}, … */
    public String code() {
      return word.replace(' ', '-');
    }
  }
}
