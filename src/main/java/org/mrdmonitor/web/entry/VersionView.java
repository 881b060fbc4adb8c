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
import org.mrdmonitor.store.Remark;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.timeline.Words;

/**
 * One version in the history of an entry, newest first: what it said, who made it, when and why.
 */
record VersionView(int version, String says, boolean voided, String by, String at, String reason) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static List<VersionView> ofResult(History<ResultVersion> history, Words words) {
    return history.versions().stream()
        .sorted(Comparator.comparingInt(ResultVersion::version).reversed())
        .map(v -> of(v.version(), result(v, words), v.voided(), v.author(), words))
        .toList();
  }

  static List<VersionView> ofEvent(History<EventVersion> history, Words words) {
    return history.versions().stream()
        .sorted(Comparator.comparingInt(EventVersion::version).reversed())
        .map(v -> of(v.version(), event(v, words), v.voided(), v.author(), words))
        .toList();
  }

  private static VersionView of(
      int version, String says, boolean voided, Authorship author, Words words) {
    return new VersionView(
        version,
        says,
        voided,
        author.name(),
        MOMENT.format(author.at()),
        Remark.said(author.reason(), words.language()));
  }

  private static String result(ResultVersion version, Words words) {
    return String.join(
        ", ",
        LevelText.day(version.content().sampledOn()),
        version.content().specimen().code(),
        version.content().marker().name(),
        words.level(version.measurement()));
  }

  private static String event(EventVersion version, Words words) {
    return String.join(
        ", ",
        LevelText.day(version.content().on()),
        words.say("event." + version.content().kind().name()),
        version.content().detail());
  }
}
