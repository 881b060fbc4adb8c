package org.mrdmonitor.web.timeline;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.timeline.ChartView;

/** What the reader of a timeline asked to see; unknown words mean the usual. */
public class TimelineQuery {

  @QueryParam("period")
  @Nullable String period;

  @QueryParam("scale")
  @Nullable String scale;

  @QueryParam("lines")
  @Nullable String lines;

  @QueryParam("asOf")
  @Nullable String asOf;

  ChartView view() {
    return ChartView.USUAL
        .over(ChartView.Period.parse(text(period)))
        .with(ChartView.Scale.parse(text(scale)))
        .with(ChartView.Lines.parse(text(lines)));
  }

  /** The past day to look at; empty for now, and for what is no day. */
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
