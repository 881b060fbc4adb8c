package org.mrdmonitor.web.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.store.WorklistCounts;

/**
 * The numbers above the worklist.
 *
 * @param possible findings of a possible relapse or failure, molecular or not
 * @param watched all other findings that wait
 * @param news empty in the first visit of a person
 */
record Tiles(
    int waiting,
    int possible,
    int watched,
    int late,
    int repeatsLate,
    int samplesLate,
    int patients,
    Optional<News> news) {

  /**
   * What came since the last visit.
   *
   * @param since seconds since 1970, for the address
   * @param day of it with the time, {@code 13-Nov-2026 08:12 UTC}
   */
  record News(int count, long since, String day) {

    static News of(int count, Instant since) {
      OffsetDateTime at = since.atOffset(ZoneOffset.UTC);
      return new News(
          count,
          since.getEpochSecond(),
          "%s %02d:%02d UTC"
              .formatted(LevelText.day(at.toLocalDate()), at.getHour(), at.getMinute()));
    }
  }

  static Tiles of(WorklistCounts counts, Optional<News> news) {
    int possible =
        counts.bySeverity().entrySet().stream()
            .filter(e -> e.getKey().atLeast(Severity.POSSIBLE_MOLECULAR_RELAPSE))
            .mapToInt(e -> e.getValue())
            .sum();
    return new Tiles(
        counts.waiting(),
        possible,
        counts.waiting() - possible,
        counts.late(),
        counts.confirmationsOverdue(),
        counts.samplesOverdue(),
        counts.patients(),
        news);
  }
}
