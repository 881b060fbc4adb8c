package org.mrdmonitor.web.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.store.Query;
import org.mrdmonitor.web.Choice;

/** What each filter of the list offers; the first entry of each is "all". */
record QueryFilters(List<Choice> states, List<Choice> assigned, List<Choice> diseases) {

  static QueryFilters of(QueryMessages messages) {
    return new QueryFilters(
        with(
            messages.state_waiting(),
            Arrays.stream(Query.State.values())
                .map(s -> new Choice(s.code(), messages.state(s.code())))),
        with(messages.anyone(), Stream.of(new Choice(QueryFilterForm.MINE, messages.my_queries()))),
        with(
            messages.all(),
            Arrays.stream(Disease.values()).map(d -> new Choice(d.code(), d.code()))));
  }

  private static List<Choice> with(String all, Stream<Choice> choices) {
    return Stream.concat(Stream.of(new Choice("", all)), choices).toList();
  }
}
