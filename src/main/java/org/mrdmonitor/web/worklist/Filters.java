package org.mrdmonitor.web.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleBook;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.web.Choice;

/** What each filter of the worklist offers; the first entry of each is "all". */
record Filters(
    List<Choice> diseases,
    List<Choice> rules,
    List<Choice> states,
    List<Choice> centres,
    List<Choice> assigned) {

  static Filters of(List<Centre> visible, WorklistMessages messages) {
    return new Filters(
        with(
            messages.all(),
            Arrays.stream(Disease.values()).map(d -> new Choice(d.code(), d.code()))),
        with(
            messages.all(),
            RuleBook.standard().rules().stream()
                .map(rule -> rule.info().id())
                .map(RuleId::value)
                .map(id -> new Choice(id, id))),
        with(
            messages.state_waiting(),
            Stream.of(
                new Choice(FindingState.OPEN.code(), messages.state_open()),
                new Choice(FindingState.ACKNOWLEDGED.code(), messages.state_acknowledged()),
                new Choice(FindingState.CLOSED.code(), messages.state_closed()),
                new Choice(FindingState.OVERRIDDEN.code(), messages.state_overridden()),
                new Choice(FindingState.WITHDRAWN.code(), messages.state_withdrawn()))),
        with(messages.all(), visible.stream().map(c -> new Choice(c.id().toString(), c.name()))),
        with(
            messages.anyone(),
            Stream.of(new Choice(WorklistForm.MINE, messages.assigned_to_me()))));
  }

  /** Whether there is anything to choose between. */
  public boolean severalCentres() {
    return centres.size() > 2;
  }

  private static List<Choice> with(String all, Stream<Choice> choices) {
    return Stream.concat(Stream.of(new Choice("", all)), choices).toList();
  }
}
