package org.mrdmonitor.web.timeline;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.patient.Course;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.Panel;

/** What the reader of a timeline asked to see; unknown words mean the usual. */
public class TimelineQuery {

  static final String SCALE_COOKIE = "scale";

  @QueryParam("period")
  @Nullable String period;

  @QueryParam("scale")
  @Nullable String scale;

  @QueryParam("lines")
  @Nullable String lines;

  @QueryParam("asOf")
  @Nullable String asOf;

  /** The number of a sampling day, from 1, which the slider sends. */
  @QueryParam("sample")
  @Nullable String sample;

  /** Two charts in one: {@code 1-2}. */
  @QueryParam("together")
  @Nullable String together;

  /** {@code all} where a printer is to have every result. */
  @QueryParam("print")
  @Nullable String print;

  /** The scale this person chose last. */
  @CookieParam(SCALE_COOKIE)
  @Nullable String usualScale;

  ChartView view() {
    return ChartView.USUAL
        .over(ChartView.Period.parse(text(period)))
        .with(ChartView.Scale.parse(scale == null ? text(usualScale) : scale))
        .with(ChartView.Lines.parse(text(lines)));
  }

  /** The scale just chosen, to be remembered; empty where none was. */
  Optional<ChartView.Scale> chosenScale() {
    return Optional.ofNullable(scale).map(ChartView.Scale::parse);
  }

  /** The past day of a course to look at; empty for now, and for what is no day. */
  Optional<LocalDate> day(Course course) {
    Optional<LocalDate> asked = day();
    return (asked.isPresent() ? asked : PastDays.numbered(course, text(sample)))
        .filter(day -> day.isBefore(course.asOf()));
  }

  /** The pair of charts to show in one; empty where they cannot be told apart. */
  Optional<Together> together(List<Panel> panels) {
    return Together.named(text(together), Together.among(panels));
  }

  Printed printed() {
    return Printed.parse(text(print));
  }

  /** The day typed; empty for now, and for what is no day. */
  Optional<LocalDate> day() {
    return text(asOf).isBlank() ? Optional.empty() : DayReader.read(text(asOf)).value();
  }

  /** Whether something was asked that is no day. */
  boolean notADay() {
    return !text(asOf).isBlank() && day().isEmpty();
  }

  String typedDay() {
    return text(asOf);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
