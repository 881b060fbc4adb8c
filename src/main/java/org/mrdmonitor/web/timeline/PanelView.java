package org.mrdmonitor.web.timeline;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.Fact;
import org.mrdmonitor.timeline.Panel;
import org.mrdmonitor.timeline.Standing;
import org.mrdmonitor.timeline.SvgChart;
import org.mrdmonitor.timeline.Timeline;
import org.mrdmonitor.timeline.Words;

/**
 * One chart with the facts beside it.
 *
 * @param wide for desk and paper
 * @param narrow for a phone; the style sheet shows one of them
 * @param others the last result of each further series, in words
 */
record PanelView(
    String id,
    String heading,
    RawString wide,
    RawString narrow,
    List<Fact> facts,
    List<Fact> others) {

  static List<PanelView> of(Timeline timeline, ChartView view, Words words) {
    List<PanelView> views = new ArrayList<>();
    for (Panel panel : timeline.panels()) {
      views.add(of(timeline, panel, view, words, "chart-" + (views.size() + 1)));
    }
    return views;
  }

  private static PanelView of(
      Timeline timeline, Panel panel, ChartView view, Words words, String id) {
    Standing leading = panel.leading();
    return new PanelView(
        id,
        panel.marker().name(),
        new RawString(SvgChart.of(timeline, panel, view, words, id)),
        new RawString(
            SvgChart.of(timeline, panel, view.on(ChartView.Sheet.NARROW), words, id + "-narrow")),
        panel.facts(leading, timeline, words),
        panel.standings().stream()
            .filter(s -> s != leading)
            .map(s -> last(s.last(), words))
            .toList());
  }

  private static Fact last(Measurement last, Words words) {
    String specimen = words.say("specimen." + last.specimen().code());
    return Fact.of(
        specimen + ", " + last.assay().method().code(),
        LevelText.of(last),
        LevelText.day(last.sampledOn()));
  }
}
