package org.mrdmonitor.web.worklist;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.rules.Confirmation;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.store.RecordedFinding;
import org.mrdmonitor.store.WorklistLine;

/**
 * One finding of a row of the worklist.
 *
 * @param late whether nobody looked at it in time
 * @param climbedTo whom a late one climbed to
 * @param fresh whether it has news since the reader's last visit
 * @param repeatBy the day of a wanted repeat sample; empty where none is wanted
 * @param decision who did what about it
 */
record Item(
    String path,
    String rule,
    Severity severity,
    String explanation,
    String state,
    String openedOn,
    String acknowledgeBy,
    boolean late,
    Optional<String> climbedTo,
    boolean fresh,
    Optional<LocalDate> repeatBy,
    Optional<String> assignee,
    Optional<RecordedFinding.Decision> decision) {

  static Item of(WorklistLine line, LocalDate today, Words words) {
    RecordedFinding finding = line.finding();
    return new Item(
        "/findings/" + finding.id(),
        finding.rule().value(),
        finding.severity(),
        words.explain(finding.explanation()),
        finding.state().code(),
        LevelText.day(finding.openedAt().atZone(ZoneOffset.UTC).toLocalDate()),
        LevelText.day(finding.acknowledgeBy()),
        finding.lateOn(today),
        words.second(line.patient().centre()).filter(person -> finding.lateOn(today)),
        words.isNews(line.newsAt()),
        finding.confirmation().dueBy().filter(day -> wantsRepeat(finding.confirmation())),
        finding.assignee().map(RecordedFinding.Assignee::name),
        finding.decision().map(d -> d.in(words.language())));
  }

  private static boolean wantsRepeat(Confirmation confirmation) {
    return confirmation.state() == Confirmation.State.WANTED
        || confirmation.state() == Confirmation.State.OVERDUE;
  }
}
