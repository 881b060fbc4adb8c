package org.mrdmonitor.web.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.timeline.cohort.IndexEvent;
import org.mrdmonitor.web.Choice;

/** What each choice of a cohort offers. */
record CohortOptions(
    List<Choice> followed,
    List<Choice> specimens,
    List<Choice> indexes,
    List<Choice> months,
    List<Choice> centres,
    List<Choice> events,
    Words words) {

  static CohortOptions of(List<Centre> visible, CohortMessages messages, Words words) {
    return new CohortOptions(
        Arrays.stream(Followed.values()).map(f -> new Choice(f.code(), f.label(words))).toList(),
        List.of(
            new Choice(Specimen.PERIPHERAL_BLOOD.code(), messages.blood()),
            new Choice(Specimen.BONE_MARROW.code(), messages.marrow())),
        Arrays.stream(IndexEvent.values())
            .map(e -> new Choice(e.code(), name(e, messages)))
            .toList(),
        Stream.of("12", "24", "60", "120", "all")
            .map(m -> new Choice(m, m.equals("all") ? messages.all_months() : messages.months(m)))
            .toList(),
        withAny(messages, visible.stream().map(c -> new Choice(c.id().toString(), c.name()))),
        withAny(
            messages,
            Arrays.stream(EventKind.values())
                .filter(kind -> kind != EventKind.NOTE && kind != EventKind.DIAGNOSIS)
                .map(kind -> new Choice(kind.code(), words.say("event." + kind.name())))),
        words);
  }

  /** Whether there is anything to choose between. */
  public boolean severalCentres() {
    return centres.size() > 2;
  }

  /** The name of an index event in a list. */
  static String name(IndexEvent index, CohortMessages messages) {
    return switch (index) {
      case DIAGNOSIS -> messages.index_diagnosis();
      case TRANSPLANT -> messages.index_transplant();
      case END_OF_TREATMENT -> messages.index_end();
      case STOP_OF_TREATMENT -> messages.index_stop();
    };
  }

  private static List<Choice> withAny(CohortMessages messages, Stream<Choice> choices) {
    return Stream.concat(Stream.of(new Choice("", messages.any())), choices).toList();
  }
}
