package org.mrdmonitor.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.patient.EventKind;

/**
 * One finding while it is being built: when it was raised, what it says now, and where its
 * confirmation stands.
 *
 * <p>Only a result of a later day than the one in question confirms. A haematological relapse
 * recorded meanwhile confirms too. A negative repeat refutes only where treatment did not change in
 * between: after a change it ends the finding and leaves the question open.
 */
final class Episode {

  private final LocalDate raisedOn;
  private final Outcome.Raised first;
  private Outcome.Raised latest;

  /** The outcome whose repeat is in question; the latest to reach a new severity. */
  private Outcome.Raised questioned;

  private Confirmation.State state;
  private @Nullable LocalDate decidedOn;
  private @Nullable LocalDate endedOn;

  Episode(LocalDate day, Outcome.Raised raised) {
    raisedOn = day;
    first = raised;
    latest = raised;
    questioned = raised;
    state = stateAtFirst(raised);
  }

  /** Whether the repeat shows less than what is in question: a lower severity, in a new sample. */
  boolean refutedBy(Outcome.Raised raised) {
    return state == Confirmation.State.WANTED
        && isNew(raised)
        && !raised.severity().atLeast(questioned.severity());
  }

  void extend(LocalDate day, Outcome.Raised raised) {
    boolean risen = !questioned.severity().atLeast(raised.severity());
    if (risen && raised.repeat().wanted()) {
      questioned = raised;
      state = Confirmation.State.WANTED;
      decidedOn = null;
    } else if (state == Confirmation.State.WANTED && isNew(raised)) {
      decide(Confirmation.State.CONFIRMED, day);
    }
    latest = raised;
  }

  /** Ends with the last day of the course as known by then. */
  void end(Course known) {
    endedOn = known.asOf();
    if (state != Confirmation.State.WANTED) {
      return;
    }
    Optional<LocalDate> relapse = relapseSinceRaised(known);
    if (relapse.isPresent()) {
      decide(Confirmation.State.CONFIRMED, relapse.get());
    } else if (!treatmentChangedSinceQuestioned(known)) {
      decide(Confirmation.State.REFUTED, known.asOf());
    }
  }

  /** Where the confirmation stands on a day; an ended finding is never overdue. */
  Confirmation confirmation(LocalDate day) {
    if (state == Confirmation.State.NOT_NEEDED) {
      return Confirmation.NOT_NEEDED;
    }
    LocalDate due = questionedOn().plusDays(questioned.repeat().days());
    boolean overdue = state == Confirmation.State.WANTED && endedOn == null && day.isAfter(due);
    return new Confirmation(
        overdue ? Confirmation.State.OVERDUE : state,
        Optional.of(due),
        Optional.ofNullable(decidedOn));
  }

  LocalDate raisedOn() {
    return raisedOn;
  }

  Outcome.Raised first() {
    return first;
  }

  Outcome.Raised latest() {
    return latest;
  }

  @Nullable LocalDate endedOn() {
    return endedOn;
  }

  private static Confirmation.State stateAtFirst(Outcome.Raised raised) {
    return raised.repeat().wanted() ? Confirmation.State.WANTED : Confirmation.State.NOT_NEEDED;
  }

  private boolean isNew(Outcome.Raised raised) {
    return raised.evidence().deciding().sampledOn().isAfter(questionedOn());
  }

  private LocalDate questionedOn() {
    return questioned.evidence().deciding().sampledOn();
  }

  private void decide(Confirmation.State decision, LocalDate day) {
    state = decision;
    decidedOn = day;
  }

  private Optional<LocalDate> relapseSinceRaised(Course known) {
    return known.eventsOf(EventKind.RELAPSE).stream()
        .map(Event::on)
        .filter(on -> !on.isBefore(raisedOn))
        .findFirst();
  }

  private boolean treatmentChangedSinceQuestioned(Course known) {
    Measurement sample = questioned.evidence().deciding();
    return known.lastTreatmentChange(known.asOf()).filter(sample.sampledOn()::isBefore).isPresent();
  }
}
