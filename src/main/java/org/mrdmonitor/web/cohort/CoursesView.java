package org.mrdmonitor.web.cohort;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.Patient;
import org.mrdmonitor.store.Cohorts;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.timeline.cohort.Cohort;
import org.mrdmonitor.timeline.cohort.CohortChart;
import org.mrdmonitor.timeline.cohort.CohortLevels;
import org.mrdmonitor.timeline.cohort.LevelBin;
import org.mrdmonitor.timeline.cohort.Member;
import org.mrdmonitor.web.PatientBanner;

/** The courses of a cohort as picture, table and list of patients. */
record CoursesView(RawString wide, RawString narrow, List<BinRow> bins, List<PatientRow> patients) {

  static final CoursesView NONE =
      new CoursesView(new RawString(""), new RawString(""), List.of(), List.of());

  /**
   * One row of the table.
   *
   * @param first first quartile; empty, as the others, where too few patients were sampled
   */
  record BinRow(
      String month,
      int sampled,
      int notDetected,
      Optional<String> first,
      Optional<String> median,
      Optional<String> third) {

    static BinRow of(LevelBin bin) {
      return new BinRow(
          Integer.toString(bin.month()).replace('-', '\u2212'),
          bin.sampled(),
          bin.notDetected(),
          bin.quartiles().map(q -> RangeText.of(q.first())),
          bin.quartiles().map(q -> RangeText.of(q.median())),
          bin.quartiles().map(q -> RangeText.of(q.third())));
    }
  }

  /** One member with a link to the timeline. */
  record PatientRow(
      String path,
      Optional<String> name,
      String hospitalId,
      OptionalInt ageAtIndex,
      String centre,
      String indexOn,
      int samples,
      String lastOn,
      String last) {

    static PatientRow of(Cohorts.CohortLine line, Words words) {
      Patient patient = line.patient();
      Member member = line.member();
      Measurement last = member.measurements().get(member.measurements().size() - 1);
      return new PatientRow(
          "/patients/" + patient.id(),
          Optional.of(PatientBanner.name(patient)).filter(name -> !name.isEmpty()),
          patient.hospitalId(),
          patient.ageOn(member.day0()),
          patient.centre(),
          LevelText.day(member.day0()),
          member.measurements().size(),
          LevelText.day(last.sampledOn()),
          words.level(last));
    }
  }

  static CoursesView of(
      CohortForm form,
      CohortLevels levels,
      List<Cohorts.CohortLine> lines,
      CohortMessages messages,
      Words words) {
    CohortChart.Labels labels = labels(form, levels, messages, words);
    return new CoursesView(
        new RawString(CohortChart.of(levels, ChartView.Sheet.WIDE, labels, "cohort")),
        new RawString(CohortChart.of(levels, ChartView.Sheet.NARROW, labels, "cohort-narrow")),
        levels.bins().stream().map(BinRow::of).toList(),
        lines.stream().map(line -> PatientRow.of(line, words)).toList());
  }

  private static CohortChart.Labels labels(
      CohortForm form, CohortLevels levels, CohortMessages messages, Words words) {
    Cohort cohort = levels.cohort();
    String specimen =
        cohort.specimen() == Specimen.PERIPHERAL_BLOOD ? messages.in_blood() : messages.in_marrow();
    String since = CohortFrame.since(cohort.index(), messages);
    String title = messages.chart_title(form.chosen().label(words), specimen, since);
    return new CohortChart.Labels(
        title,
        messages.chart_summary(cohort.members().size(), cohort.results()),
        form.chosen().markerName(words) + " (" + unit(cohort, messages) + ")",
        messages.chart_months(since),
        messages.legend_course(),
        messages.legend_not_detected(),
        messages.legend_not_quantifiable(),
        messages.legend_median(),
        messages.legend_median_below(),
        messages.legend_quartiles(),
        words);
  }

  private static String unit(Cohort cohort, CohortMessages messages) {
    Optional<Cohort.Scale> scale = cohort.scale();
    if (scale.filter(Cohort.Scale::internationalScale).isPresent()) {
      return "% IS";
    }
    String counts = scale.map(Cohort.Scale::counts).orElse("");
    if (counts.endsWith("cells")) {
      return messages.percent_of_cells();
    }
    return counts.endsWith("reads") ? messages.percent_of_reads() : "%";
  }
}
