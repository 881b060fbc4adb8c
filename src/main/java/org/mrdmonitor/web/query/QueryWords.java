package org.mrdmonitor.web.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.store.EventVersion;
import org.mrdmonitor.store.Query;
import org.mrdmonitor.store.QueryLine;
import org.mrdmonitor.store.QueryTopic;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.Shell;

/** What a query is about, in the language of the page. */
record QueryWords(QueryMessages messages, Words words) {

  static QueryWords of(Shell shell) {
    return new QueryWords(shell.messages(QueryMessages.class), Words.in(shell.language().locale()));
  }

  /** {@code Result of 12-Jan-2026, NPM1 type A}. */
  String about(QueryLine line) {
    String on = line.entryOn().map(LevelText::day).orElse("");
    return switch (line.query().subject().kind()) {
      case RESULT -> messages.about_result(on) + ", " + line.entryName();
      case EVENT -> messages.about_event(on) + ", " + event(line.entryName());
      case PATIENT -> messages.about_patient();
    };
  }

  /** The same with all that a version of the entry says. */
  String about(QueryTopic topic, int version) {
    return switch (topic.subject().kind()) {
      case RESULT ->
          topic.result().orElseThrow().versions().stream()
              .filter(v -> v.version() == version)
              .map(this::result)
              .findFirst()
              .orElse("");
      case EVENT ->
          topic.event().orElseThrow().versions().stream()
              .filter(v -> v.version() == version)
              .map(this::event)
              .findFirst()
              .orElse("");
      case PATIENT -> messages.about_patient();
    };
  }

  List<Choice> fields(Query.SubjectKind kind) {
    return Stream.concat(
            Stream.of(new Choice("", "–")),
            kind.fields().stream().map(f -> new Choice(f.code(), messages.field(f.code()))))
        .toList();
  }

  private String result(ResultVersion version) {
    LocalDate on = version.content().sampledOn();
    String said =
        String.join(
            ", ",
            messages.about_result(LevelText.day(on)),
            version.content().specimen().code(),
            version.content().marker().name(),
            words.level(version.measurement()));
    return version.voided() ? said + " (" + messages.voided() + ")" : said;
  }

  private String event(EventVersion version) {
    String on = LevelText.day(version.content().on());
    String kind = words.say("event." + version.content().kind().name());
    String said = messages.about_event(on) + ", " + kind;
    String detail = version.content().detail();
    String full = detail.isEmpty() ? said : said + ", " + detail;
    return version.voided() ? full + " (" + messages.voided() + ")" : full;
  }

  private String event(String code) {
    return Stream.of(EventKind.values())
        .filter(kind -> kind.code().equals(code))
        .map(kind -> words.say("event." + kind.name()))
        .findFirst()
        .orElse(code);
  }
}
