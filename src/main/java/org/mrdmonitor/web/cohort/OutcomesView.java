package org.mrdmonitor.web.cohort;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.timeline.cohort.Cohort;
import org.mrdmonitor.timeline.cohort.CohortSpan;
import org.mrdmonitor.timeline.cohort.KaplanMeier;
import org.mrdmonitor.timeline.cohort.SurvivalChart;

/** The two curves of a cohort: free of a molecular relapse, and alive without relapse. */
record OutcomesView(List<Curve> curves) {

  static final OutcomesView NONE = new OutcomesView(List.of());

  /**
   * One curve as picture and table.
   *
   * @param unobserved members of whom nothing is known since day 0
   */
  record Curve(
      String id,
      String heading,
      String explanation,
      RawString wide,
      RawString narrow,
      String median,
      int patients,
      int events,
      int unobserved,
      List<TimeRow> rows) {}

  /** What is known at a time. */
  record TimeRow(int month, int atRisk, int events, String free) {}

  static OutcomesView of(CohortForm form, Cohort cohort, CohortMessages messages, Words words) {
    return new OutcomesView(
        List.of(
            curve("molecular", cohort.freeOfMolecularRelapse(), form, cohort, messages, words),
            curve("event", cohort.freeOfRelapseAndDeath(), form, cohort, messages, words)));
  }

  private static Curve curve(
      String id,
      KaplanMeier curve,
      CohortForm form,
      Cohort cohort,
      CohortMessages messages,
      Words words) {
    boolean molecular = id.equals("molecular");
    String heading = molecular ? messages.molecular_title() : messages.event_title();
    String since = CohortFrame.since(cohort.index(), messages);
    SurvivalChart.Labels labels =
        new SurvivalChart.Labels(
            heading + ": " + form.chosen().label(words) + ", " + since,
            messages.curve_summary(curve.patients(), curve.events()),
            messages.percent_free(),
            messages.chart_months(since),
            messages.at_risk());
    return new Curve(
        id,
        heading,
        molecular ? messages.molecular_text() : messages.event_text(),
        new RawString(SurvivalChart.of(curve, ChartView.Sheet.WIDE, labels, id)),
        new RawString(SurvivalChart.of(curve, ChartView.Sheet.NARROW, labels, id + "-narrow")),
        median(curve, messages),
        curve.patients(),
        curve.events(),
        cohort.members().size() - curve.patients(),
        rows(curve));
  }

  /** Every quarter of the first year, every half year to the third, then every year. */
  private static List<TimeRow> rows(KaplanMeier curve) {
    List<TimeRow> rows = new ArrayList<>();
    long before = -1;
    for (int month = 0; rows.isEmpty() || CohortSpan.day(month) <= curve.longest(); ) {
      long day = CohortSpan.day(month);
      int happened = curve.eventsUpTo(day) - curve.eventsUpTo(before);
      rows.add(new TimeRow(month, curve.atRisk(day), happened, free(curve, day)));
      before = day;
      month += month < 12 ? 3 : month < 36 ? 6 : 12;
    }
    return rows;
  }

  /** {@code 82 % (71 to 89)}. */
  static String free(KaplanMeier curve, long day) {
    return curve
        .at(day)
        .map(
            step ->
                percent(step.free())
                    + LevelText.SPACE
                    + "%"
                    + step.interval()
                        .map(i -> " (" + percent(i.low()) + "–" + percent(i.high()) + ")")
                        .orElse(""))
        .orElse("100" + LevelText.SPACE + "%");
  }

  private static String median(KaplanMeier curve, CohortMessages messages) {
    return curve.median().isEmpty()
        ? messages.median_not_reached()
        : messages.median_months(
            months(curve.median(), messages),
            months(curve.medianEarliest(), messages),
            months(curve.medianLatest(), messages));
  }

  private static String months(OptionalLong day, CohortMessages messages) {
    return day.isEmpty()
        ? messages.not_reached_word()
        : String.format(Locale.ROOT, "%.1f", day.getAsLong() / CohortSpan.DAYS_OF_MONTH);
  }

  static String percent(double share) {
    return Long.toString(Math.round(100 * share));
  }
}
