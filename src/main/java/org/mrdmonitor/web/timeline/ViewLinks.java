package org.mrdmonitor.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.timeline.ChartView;
import org.mrdmonitor.timeline.Panel;

/**
 * The choices beside a chart: each is a link to the same page with one thing changed, so that they
 * work without script.
 *
 * @param markers each marker apart, or two together; empty where there are none to compare
 * @param earlier the page as of the sample before, where there is one
 * @param later the page as of the sample after, or as it is now; empty where it is shown
 * @param print the page that prints everything, or one sheet where everything is printed now
 * @param kept the choices that a form has to hand on
 */
record ViewLinks(
    List<Choice> periods,
    List<Choice> scales,
    List<Choice> lines,
    List<Choice> markers,
    Optional<String> earlier,
    Optional<String> later,
    String print,
    List<Kept> kept) {

  /** A choice with its address; the present one is marked. */
  record Choice(String code, String address, boolean present) {}

  /** A part of the address with its value. */
  record Kept(String name, String value) {}

  /** What the page shows: how, which markers together, which past day, and what of it on paper. */
  record Shown(
      ChartView view, Optional<Together> together, Optional<LocalDate> day, Printed printed) {

    Shown with(ChartView other) {
      return new Shown(other, together, day, printed);
    }

    Shown with(Optional<Together> other) {
      return new Shown(view, other, day, printed);
    }

    Shown asOf(Optional<LocalDate> other) {
      return new Shown(view, together, other, printed);
    }

    Shown printing(Printed other) {
      return new Shown(view, together, day, other);
    }

    /** Only what differs from the usual. The scale is remembered, so it need not be said. */
    List<Kept> parts() {
      List<Kept> parts = new ArrayList<>();
      if (view.period() != ChartView.USUAL.period()) {
        parts.add(new Kept("period", view.period().code()));
      }
      if (view.lines() != ChartView.USUAL.lines()) {
        parts.add(new Kept("lines", view.lines().code()));
      }
      together.ifPresent(pair -> parts.add(new Kept("together", pair.code())));
      if (printed == Printed.ALL) {
        parts.add(new Kept("print", "all"));
      }
      day.ifPresent(asOf -> parts.add(new Kept("asOf", asOf.toString())));
      return parts;
    }
  }

  static ViewLinks of(String path, Shown shown, List<Panel> panels, PastDays days) {
    ChartView view = shown.view();
    return new ViewLinks(
        Arrays.stream(ChartView.Period.values())
            .map(p -> choice(p.code(), path, shown.with(view.over(p)), p == view.period()))
            .toList(),
        Arrays.stream(ChartView.Scale.values()).map(s -> scale(s, path, shown)).toList(),
        Arrays.stream(ChartView.Lines.values())
            .map(l -> choice(l.code(), path, shown.with(view.with(l)), l == view.lines()))
            .toList(),
        markers(path, shown, panels),
        days.earlier().map(day -> address(path, shown.asOf(Optional.of(day)).parts())),
        shown.day().map(past -> address(path, shown.asOf(days.later()).parts())),
        address(path, shown.printing(shown.printed().other()).parts()),
        shown.asOf(Optional.empty()).parts());
  }

  private static List<Choice> markers(String path, Shown shown, List<Panel> panels) {
    List<Choice> choices = new ArrayList<>();
    for (Together pair : Together.among(panels)) {
      Optional<Together> chosen = Optional.of(pair);
      choices.add(
          choice(pair.name(panels), path, shown.with(chosen), shown.together().equals(chosen)));
    }
    if (!choices.isEmpty()) {
      choices.add(0, choice("", path, shown.with(Optional.empty()), shown.together().isEmpty()));
    }
    return choices;
  }

  private static Choice choice(String code, String path, Shown shown, boolean present) {
    return new Choice(code, address(path, shown.parts()), present);
  }

  private static Choice scale(ChartView.Scale scale, String path, Shown shown) {
    List<Kept> parts = new ArrayList<>(shown.parts());
    parts.add(0, new Kept("scale", scale.code()));
    return new Choice(scale.code(), address(path, parts), scale == shown.view().scale());
  }

  private static String address(String path, List<Kept> parts) {
    return parts.isEmpty()
        ? path
        : path
            + "?"
            + String.join("&", parts.stream().map(p -> p.name() + "=" + p.value()).toList());
  }
}
