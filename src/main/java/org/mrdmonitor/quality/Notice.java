package org.mrdmonitor.quality;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Event;
import org.mrdmonitor.rules.Explanation;

/**
 * What a check noticed in one patient.
 *
 * @param said in one sentence of the catalogue, keys {@code quality.…}
 * @param entries the results and events it rests on, the one to look at first; empty where the
 *     whole record is meant. Whoever excludes a notice excludes it for these entries as they stand
 */
public record Notice(CheckId check, Kind kind, Explanation said, List<Entry> entries) {

  /** How sure it is. */
  public enum Kind {
    NOTICED,
    /** A limit of the assay, or something not recorded, hides the answer. */
    CANNOT_TELL
  }

  /** A result or an event of the record. */
  public record Entry(EntryKind kind, UUID id) {
    static Entry of(Measurement result) {
      return new Entry(EntryKind.RESULT, result.id().value());
    }

    static Entry of(Event event) {
      return new Entry(EntryKind.EVENT, event.id());
    }
  }

  /** What kind of entry. */
  public enum EntryKind {
    RESULT,
    EVENT
  }

  public Notice {
    entries = List.copyOf(entries);
  }

  static Notice of(CheckId check, Explanation said, Measurement... results) {
    return new Notice(check, Kind.NOTICED, said, Arrays.stream(results).map(Entry::of).toList());
  }

  static Notice of(CheckId check, Explanation said, Event... events) {
    return new Notice(check, Kind.NOTICED, said, Stream.of(events).map(Entry::of).toList());
  }

  /** The same, where the answer is hidden. */
  Notice unsure() {
    return new Notice(check, Kind.CANNOT_TELL, said, entries);
  }
}
