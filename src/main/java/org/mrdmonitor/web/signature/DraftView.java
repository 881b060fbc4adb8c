package org.mrdmonitor.web.signature;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.store.EventVersion;
import org.mrdmonitor.store.PatientSignatures;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.timeline.Words;

/** What would be signed: every entry up to the day, with its version. */
record DraftView(String upTo, String hash, int results, int events, List<Entry> entries) {

  /** One entry; a voided one is signed as voided. */
  record Entry(LocalDate on, String says, int version, boolean voided, String by) {

    public String day() {
      return LevelText.day(on);
    }
  }

  static DraftView of(PatientSignatures.Draft draft, Words words) {
    return new DraftView(
        LevelText.day(draft.upTo()),
        draft.hash(),
        draft.results().size(),
        draft.events().size(),
        Stream.concat(
                draft.events().stream().map(event -> entry(event, words)),
                draft.results().stream().map(result -> entry(result, words)))
            .sorted(Comparator.comparing(Entry::on))
            .toList());
  }

  private static Entry entry(EventVersion event, Words words) {
    String kind = words.say("event." + event.content().kind().name());
    String detail = event.content().detail();
    return new Entry(
        event.content().on(),
        detail.isEmpty() ? kind : kind + ", " + detail,
        event.version(),
        event.voided(),
        event.author().name());
  }

  private static Entry entry(ResultVersion result, Words words) {
    String says =
        String.join(
            ", ",
            result.content().marker().name(),
            result.content().specimen().code(),
            words.level(result.measurement()));
    return new Entry(
        result.content().sampledOn(),
        says,
        result.version(),
        result.voided(),
        result.author().name());
  }
}
