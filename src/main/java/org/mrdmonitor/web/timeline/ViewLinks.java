package org.mrdmonitor.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.timeline.ChartView;

/**
 * The choices beside a chart: each is a link to the same page with one thing changed, so that they
 * work without script.
 */
record ViewLinks(List<Choice> periods, List<Choice> scales, List<Choice> lines) {

  /** A choice with its address; the present one is marked. */
  record Choice(String code, String address, boolean present) {}

  static ViewLinks of(String path, ChartView view, Optional<LocalDate> asOf) {
    return new ViewLinks(
        Arrays.stream(ChartView.Period.values())
            .map(p -> choice(p.code(), path, view.over(p), asOf, p == view.period()))
            .toList(),
        Arrays.stream(ChartView.Scale.values())
            .map(s -> choice(s.code(), path, view.with(s), asOf, s == view.scale()))
            .toList(),
        Arrays.stream(ChartView.Lines.values())
            .map(l -> choice(l.code(), path, view.with(l), asOf, l == view.lines()))
            .toList());
  }

  private static Choice choice(
      String code, String path, ChartView view, Optional<LocalDate> asOf, boolean present) {
    return new Choice(code, path + query(view, asOf), present);
  }

  /** Only what differs from the usual. */
  private static String query(ChartView view, Optional<LocalDate> asOf) {
    List<String> parts = new ArrayList<>();
    if (view.period() != ChartView.USUAL.period()) {
      parts.add("period=" + view.period().code());
    }
    if (view.scale() != ChartView.USUAL.scale()) {
      parts.add("scale=" + view.scale().code());
    }
    if (view.lines() != ChartView.USUAL.lines()) {
      parts.add("lines=" + view.lines().code());
    }
    asOf.ifPresent(day -> parts.add("asOf=" + day));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }
}
