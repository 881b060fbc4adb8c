package org.mrdmonitor.web.timeline;

import io.quarkus.qute.RawString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.ChartView.Sheet;
import org.mrdmonitor.timeline.Fact;
import org.mrdmonitor.timeline.Panel;
import org.mrdmonitor.timeline.Standing;
import org.mrdmonitor.timeline.SvgChart;
import org.mrdmonitor.timeline.Timeline;
import org.mrdmonitor.timeline.Words;

/**
 * One chart with the facts beside it, of each marker it shows.
 *
 * @param wide for a desk
 * @param narrow for a phone
 * @param paper for a printer; the style sheet shows one of the three
 * @param height of the picture on paper, as a share of its width
 */
record PanelView(
    String id,
    String heading,
    RawString wide,
    RawString narrow,
    RawString paper,
    double height,
    List<Group> groups) {

  /**
   * Where one marker stands.
   *
   * @param marker its name; empty where the chart shows no other
   * @param others the last result of each further series, in words
   */
  record Group(String marker, List<Fact> facts, List<Fact> others) {

    static Group of(String marker, Panel panel, Timeline timeline, Words words) {
      Standing leading = panel.leading();
      return new Group(
          marker,
          panel.facts(leading, timeline, words),
          panel.standings().stream().filter(s -> s != leading).map(s -> last(s, words)).toList());
    }
  }

  /** The charts of a page, with two of them in one picture where that is wanted. */
  static List<PanelView> of(
      Timeline timeline, Optional<Together> together, ChartView view, Words words) {
    List<PanelView> views = new ArrayList<>();
    List<Panel> panels = timeline.panels();
    Sheet paper = together.isPresent() || panels.size() == 1 ? Sheet.PAPER : Sheet.HALF_PAPER;
    for (Panel panel : panels) {
      String id = "chart-" + (views.size() + 1);
      if (together.isPresent() && panel == together.get().firstOf(panels)) {
        views.add(joint(timeline, together.get(), new Drawn(view, paper, words, id)));
      } else if (together.isEmpty() || panel != together.get().secondOf(panels)) {
        Group group = Group.of("", panel, timeline, words);
        views.add(of(timeline, panel, List.of(group), new Drawn(view, paper, words, id)));
      }
    }
    return views;
  }

  private static PanelView joint(Timeline timeline, Together pair, Drawn drawn) {
    Words words = drawn.words();
    Panel first = pair.firstOf(timeline.panels());
    Panel second = pair.secondOf(timeline.panels());
    return of(
        timeline,
        first.together(second),
        List.of(
            Group.of(first.levelText(words), first, timeline, words),
            Group.of(second.levelText(words), second, timeline, words)),
        drawn);
  }

  /** How a chart is drawn. */
  private record Drawn(ChartView view, Sheet paper, Words words, String id) {

    SvgChart.Drawing of(Timeline timeline, Panel panel, Sheet sheet) {
      String own = sheet == Sheet.WIDE ? id : id + "-" + sheet.code();
      return SvgChart.drawing(timeline, panel, view.on(sheet), words, own);
    }
  }

  private static PanelView of(Timeline timeline, Panel panel, List<Group> groups, Drawn drawn) {
    SvgChart.Drawing paper = drawn.of(timeline, panel, drawn.paper());
    return new PanelView(
        drawn.id(),
        panel.name(),
        new RawString(drawn.of(timeline, panel, Sheet.WIDE).svg()),
        new RawString(drawn.of(timeline, panel, Sheet.NARROW).svg()),
        new RawString(paper.svg()),
        paper.height(),
        groups);
  }

  private static Fact last(Standing standing, Words words) {
    Measurement last = standing.last();
    String specimen = words.say("specimen." + last.specimen().code());
    return Fact.of(
        specimen + ", " + words.method(last.assay().method()),
        words.level(last),
        LevelText.day(last.sampledOn())
            + (standing.lastIsUnverified() ? ", " + words.say("point.unverified") : ""));
  }
}
