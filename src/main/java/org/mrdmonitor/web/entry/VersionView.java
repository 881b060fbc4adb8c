package org.mrdmonitor.web.entry;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.store.Authorship;
import org.mrdmonitor.store.EventVersion;
import org.mrdmonitor.store.History;
import org.mrdmonitor.store.ResultVersion;

/**
 * One version in the history of an entry, newest first: what it said, who made it, when and why.
 */
record VersionView(int version, String says, boolean voided, String by, String at, String reason) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static List<VersionView> ofResult(History<ResultVersion> history) {
    return history.versions().stream()
        .sorted(Comparator.comparingInt(ResultVersion::version).reversed())
        .map(v -> of(v.version(), result(v), v.voided(), v.author()))
        .toList();
  }

  static List<VersionView> ofEvent(History<EventVersion> history) {
    return history.versions().stream()
        .sorted(Comparator.comparingInt(EventVersion::version).reversed())
        .map(v -> of(v.version(), event(v), v.voided(), v.author()))
        .toList();
  }

  private static VersionView of(int version, String says, boolean voided, Authorship author) {
    return new VersionView(
        version, says, voided, author.name(), MOMENT.format(author.at()), author.reason());
  }

  private static String result(ResultVersion version) {
    return String.join(
        ", ",
        LevelText.day(version.content().sampledOn()),
        version.content().specimen().code(),
        version.content().marker().name(),
        LevelText.of(version.measurement()));
  }

  private static String event(EventVersion version) {
    return String.join(
        ", ",
        LevelText.day(version.content().on()),
        version.content().kind().code(),
        version.content().detail());
  }
}
