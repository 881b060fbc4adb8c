package org.mrdmonitor.web.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mrdmonitor.store.SavedCohorts;
import org.mrdmonitor.timeline.Words;

/**
 * The saved choices of a person, and the one at hand.
 *
 * @param choice the one at hand, for its form
 * @param said the one at hand in words
 * @param typed the name typed for it
 */
record SavedView(
    List<CohortFrame.View> views, String choice, String said, String typed, List<Row> rows) {

  /**
   * One saved choice.
   *
   * @param typed the name to show in its field
   */
  record Row(UUID id, String name, String typed, String address, String said) {

    public String field() {
      return "name-" + id;
    }

    public String renamePath() {
      return "/cohorts/saved/" + id + "/name";
    }

    public String deletePath() {
      return "/cohorts/saved/" + id + "/deletion";
    }
  }

  static SavedView of(
      CohortForm form,
      String typed,
      List<SavedCohorts.SavedCohort> saved,
      CohortMessages messages,
      Words words) {
    return new SavedView(
        CohortFrame.views(CohortFrame.Page.SAVED, form, messages),
        form.query(),
        said(form, messages, words),
        typed,
        saved.stream().map(s -> row(s, messages, words)).toList());
  }

  private static Row row(SavedCohorts.SavedCohort saved, CohortMessages messages, Words words) {
    return new Row(
        saved.id(),
        saved.name(),
        saved.name(),
        "/cohorts?" + saved.choice(),
        said(CohortForm.of(saved.choice()), messages, words));
  }

  /** {@code AML, NPM1 in blood, since diagnosis, 24 months, with transplant}. */
  private static String said(CohortForm form, CohortMessages messages, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(
        messages.chart_title(
            form.chosen().label(words),
            form.inBlood() ? messages.in_blood() : messages.in_marrow(),
            CohortFrame.since(form.indexEvent(), messages)));
    parts.add(
        form.lastMonth().map(m -> messages.months(m.toString())).orElse(messages.all_months()));
    form.filter()
        .event()
        .ifPresent(kind -> parts.add(messages.with_event(words.say("event." + kind.name()))));
    if (!form.filter().therapy().isEmpty()) {
      parts.add(messages.with_therapy(form.filter().therapy()));
    }
    if (form.filter().centre().isPresent()) {
      parts.add(messages.one_centre());
    }
    return String.join(", ", parts);
  }
}
