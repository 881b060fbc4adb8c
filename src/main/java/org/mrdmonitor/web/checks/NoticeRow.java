package org.mrdmonitor.web.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.quality.Notice;
import org.mrdmonitor.store.NoticeLine;
import org.mrdmonitor.web.PatientBanner;

/**
 * A notice in the list.
 *
 * @param recordPath the page of the patient on which the entry stands
 * @param correctionPath where the entry is corrected; empty where the whole record is meant
 * @param queryPath where one asks about the entry
 * @param history exclusions that were taken back, the oldest first
 */
record NoticeRow(
    String id,
    String check,
    String said,
    Optional<String> patient,
    String hospitalId,
    String disease,
    String recordPath,
    Optional<String> correctionPath,
    String queryPath,
    Optional<NoticeLine.Exclusion> exclusion,
    List<NoticeLine.Ended> history) {

  /** The name of the field of its reason, which is also where a problem with it is shown. */
  public String field() {
    return "reason-" + id;
  }

  static NoticeRow of(NoticeLine line, Locale language) {
    return new NoticeRow(
        line.id().toString(),
        line.check().code(),
        line.said().in(language),
        Optional.of(PatientBanner.name(line.patient())).filter(name -> !name.isEmpty()),
        line.patient().hospitalId(),
        line.patient().disease().code(),
        recordPath(line),
        line.entry().map(NoticeRow::correctionPath),
        queryPath(line),
        line.exclusion(),
        line.history());
  }

  private static String recordPath(NoticeLine line) {
    String patient = "/patients/" + line.patient().id();
    return line.entry()
        .map(e -> patient + (e.kind() == Notice.EntryKind.RESULT ? "/results" : "/events"))
        .orElse(patient);
  }

  private static String correctionPath(Notice.Entry entry) {
    String kind = entry.kind() == Notice.EntryKind.RESULT ? "/results/" : "/events/";
    return kind + entry.id() + "/correction";
  }

  private static String queryPath(NoticeLine line) {
    String about =
        line.entry()
            .map(e -> e.kind().name().toLowerCase(Locale.ROOT) + "&id=" + e.id())
            .orElse("patient&id=" + line.patient().id());
    return "/queries/new?about=" + about;
  }
}
