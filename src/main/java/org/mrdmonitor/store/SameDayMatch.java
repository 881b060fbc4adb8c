package org.mrdmonitor.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.store.RecordOutcome.Clash;

/**
 * Sorts results that came in into new ones, those the record holds already, and those that
 * contradict it (EN-08).
 *
 * <p>Results with the same marker, specimen, method, day and laboratory are compared in their
 * order: the n-th equal one given meets the n-th equal one recorded. What is left over contradicts
 * a recorded result that nothing given was equal to; where there is none, it is a further sample of
 * that day.
 */
final class SameDayMatch {

  /** A new result with its place among the samples of its day. */
  record Fresh(int position, NewResult result, int orderOfDay) {}

  /** A given result that the record holds, with the version that holds now. */
  record Present(int position, ResultVersion recorded) {}

  private record Key(
      Marker marker, Specimen specimen, Method method, LocalDate day, String laboratory) {
    static Key of(NewResult r) {
      return new Key(
          r.marker(),
          r.specimen(),
          r.assay().method(),
          r.sampledOn(),
          r.assay().laboratory().toLowerCase(Locale.ROOT));
    }
  }

  private record DayKey(Marker marker, Specimen specimen, LocalDate day) {
    static DayKey of(NewResult r) {
      return new DayKey(r.marker(), r.specimen(), r.sampledOn());
    }
  }

  /** Something the record said of a sample, and whether it still says so. */
  private record Statement(ResultVersion version, ResultVersion current) {
    boolean holds() {
      return version.equals(current) && !current.voided();
    }
  }

  private final List<Fresh> fresh = new ArrayList<>();
  private final List<Present> present = new ArrayList<>();
  private final List<Clash> clashes = new ArrayList<>();
  private final Map<DayKey, Integer> nextOrder = new HashMap<>();
  private final Map<Key, List<Statement>> statements = new HashMap<>();
  private final Set<MeasurementId> met = new HashSet<>();
  private final List<ImportScale.Taken> taken;

  private SameDayMatch(
      Collection<History<ResultVersion>> histories, List<ImportScale.Taken> taken) {
    this.taken = taken;
    for (History<ResultVersion> history : histories) {
      for (ResultVersion version : history.versions()) {
        nextOrder.merge(DayKey.of(version.content()), version.orderOfDay() + 1, Math::max);
      }
    }
  }

  private void listen(ResultVersion version, ResultVersion current) {
    statements
        .computeIfAbsent(Key.of(version.content()), key -> new ArrayList<>())
        .add(new Statement(version, current));
  }

  /** What a person enters, compared with what holds now. */
  static SameDayMatch ofEntry(Collection<History<ResultVersion>> histories, List<Entry> entries) {
    SameDayMatch match = new SameDayMatch(histories, List.of());
    histories.stream()
        .map(History::current)
        .filter(current -> !current.voided())
        .forEach(current -> match.listen(current, current));
    return match.sortOut(entries);
  }

  /**
   * What a file holds, compared with every version: a row that was corrected or voided since it was
   * first read is known and does not come back. So is a row that was brought to the International
   * Scale with another factor than the catalogue has now, or before it had one.
   */
  static SameDayMatch ofFile(
      Collection<History<ResultVersion>> histories, List<ImportScale.Taken> rows) {
    SameDayMatch match = new SameDayMatch(histories, rows);
    histories.forEach(history -> match.listen(history.current(), history.current()));
    histories.forEach(
        history -> history.earlier().forEach(old -> match.listen(old, history.current())));
    return match.sortOut(rows.stream().map(row -> Entry.of(row.result())).toList());
  }

  /** The place of a result that is moved to another day or sample. */
  static int nextOrder(Collection<History<ResultVersion>> histories, NewResult moved) {
    return new SameDayMatch(histories, List.of()).nextOrder.getOrDefault(DayKey.of(moved), 0);
  }

  private SameDayMatch sortOut(List<Entry> entries) {
    List<Integer> unmet = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.sameDay() == Entry.SameDay.FURTHER_SAMPLE) {
        addFresh(i, entry.result());
      } else if (!meet(i, entry.result())) {
        unmet.add(i);
      }
    }
    unmet.forEach(i -> decide(i, entries.get(i).result()));
    return this;
  }

  private boolean meet(int position, NewResult given) {
    Optional<Statement> equal =
        unmetStatements(given)
            .filter(statement -> saysTheSame(statement.version().content(), position, given))
            .findFirst();
    equal.ifPresent(
        statement -> {
          present.add(new Present(position, statement.current()));
          met.add(statement.current().id());
        });
    return equal.isPresent();
  }

  private boolean saysTheSame(NewResult recorded, int position, NewResult given) {
    return sameResult(recorded, given)
        || (position < taken.size()
            && taken
                .get(position)
                .readLike(recorded)
                .filter(row -> sameResult(recorded, row))
                .isPresent());
  }

  private void decide(int position, NewResult given) {
    unmetStatements(given)
        .filter(Statement::holds)
        .findFirst()
        .ifPresentOrElse(
            other -> clashes.add(new Clash(position, given, other.current())),
            () -> addFresh(position, given));
  }

  private void addFresh(int position, NewResult given) {
    int order = nextOrder.merge(DayKey.of(given), 1, Integer::sum) - 1;
    fresh.add(new Fresh(position, given, order));
  }

  private Stream<Statement> unmetStatements(NewResult given) {
    return statements.getOrDefault(Key.of(given), List.of()).stream()
        .filter(statement -> !met.contains(statement.current().id()));
  }

  /** Whether both say the same; the wording, the report date and the comment do not matter. */
  private static boolean sameResult(NewResult one, NewResult other) {
    return one.value().equals(other.value())
        && one.input().equals(other.input())
        && one.assay().comparableWith(other.assay());
  }

  /** The new ones in the order given. */
  List<Fresh> fresh() {
    return fresh.stream().sorted(Comparator.comparingInt(Fresh::position)).toList();
  }

  List<Present> present() {
    return List.copyOf(present);
  }

  List<Clash> clashes() {
    return List.copyOf(clashes);
  }
}
