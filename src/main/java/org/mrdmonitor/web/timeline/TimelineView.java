package org.mrdmonitor.web.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.store.PatientFile;
import org.mrdmonitor.timeline.Panel;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.web.PatientBanner;
import org.mrdmonitor.web.signature.SignatureLine;
import org.mrdmonitor.web.timeline.ViewLinks.Shown;

/**
 * Everything the timeline page shows.
 *
 * @param cards findings that wait for somebody, the most urgent first
 * @param cannotTell what rules in force could not decide, with the reason
 * @param elsewhere what rules not in force say, beside what is in force
 * @param past the way through the sampling days
 * @param signatures of the record, the latest first, the voided ones struck
 * @param sheet how many results a printed sheet holds
 * @param printsAll whether all are printed, on as many sheets as they need
 * @param leftOut how many results rules do without, because no second person verified them
 * @param entriesVersion of the record as shown, for the form of a note
 * @param replayOf the past day looked at; empty for now
 * @param typedDay what was typed as a day, for the form
 */
record TimelineView(
    PatientBanner patient,
    List<FindingCard> cards,
    List<PanelView> panels,
    ViewLinks links,
    PastDays past,
    List<ResultLine> results,
    List<EventLine> events,
    List<RuleSaying> cannotTell,
    List<RuleSaying> elsewhere,
    List<SignatureLine> signatures,
    OneSheet sheet,
    boolean printsAll,
    int leftOut,
    int entriesVersion,
    Optional<String> replayOf,
    String typedDay,
    boolean notADay) {

  static TimelineView of(PatientFile file, TimelineQuery query, Locale language) {
    Optional<LocalDate> past = query.day(file.course());
    Story story = past.map(day -> Story.on(day, file)).orElseGet(() -> Story.of(file));
    Words words = Words.in(language);
    List<Panel> panels = story.timeline().panels();
    Shown shown = new Shown(query.view(), query.together(panels), past, query.printed());
    PastDays days = PastDays.of(file.course(), story.timeline().today());
    PatientBanner banner = banner(file);
    List<FindingCard> cards = cards(story, file, language);
    List<PanelView> views = PanelView.of(story.timeline(), shown.together(), shown.view(), words);
    List<ResultLine> results = ResultLine.of(story, file, words);
    List<EventLine> events = EventLine.of(file, story.timeline().today(), words);
    List<RuleSaying> cannotTell = RuleSaying.of(story.timeline().undecided(), language);
    List<SignatureLine> signatures = SignatureLine.of(file.signatures(), file.changedSignatures());
    return new TimelineView(
        banner,
        cards,
        views,
        ViewLinks.of(banner.path(), shown, panels, days),
        days,
        results,
        events,
        cannotTell,
        RuleSaying.of(story.elsewhere(), language),
        signatures,
        OneSheet.of(results, new OneSheet.Rest(cards, views, cannotTell, events, signatures)),
        shown.printed() == Printed.ALL,
        SecondPerson.leftOut(file),
        file.entriesVersion(),
        past.map(LevelText::day),
        query.typedDay(),
        query.notADay());
  }

  /** Whether the table of results has to say which marker each is of. */
  public boolean severalMarkers() {
    return results.stream().map(ResultLine::marker).distinct().count() > 1;
  }

  /** Whether it has to say by which assay. */
  public boolean severalAssays() {
    return results.stream().map(line -> line.assay() + line.laboratory()).distinct().count() > 1;
  }

  static PatientBanner banner(PatientFile file) {
    return PatientBanner.of(file.patient(), file.course().lastOf(EventKind.DEATH), file.asOf());
  }

  private static List<FindingCard> cards(Story story, PatientFile file, Locale language) {
    return story.replay() == Story.Replay.PAST
        ? story.timeline().standing().stream().map(f -> FindingCard.replayed(f, language)).toList()
        : file.findings().stream()
            .filter(f -> f.state().waiting())
            .map(f -> FindingCard.of(f, file.asOf(), language))
            .toList();
  }
}
