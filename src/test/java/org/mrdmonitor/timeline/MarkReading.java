package org.mrdmonitor.timeline;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A mark as it was read back from an SVG: its details, and the middle of its first shape.
 *
 * @param open whether it lies in a group of open marks
 */
record MarkReading(String title, double x, double y, double top, double bottom, boolean open) {

  static List<MarkReading> of(Drawing drawing) {
    List<MarkReading> marks = new ArrayList<>();
    for (Element mark : drawing.named("g")) {
      String group = ((Element) mark.getParentNode()).getAttribute("class");
      boolean isMark =
          (group.equals("pt") || group.equals("nd")) && !Drawing.titleOf(mark).isEmpty();
      if (isMark) {
        marks.add(read(mark, group.equals("nd")));
      }
    }
    return marks;
  }

  private static MarkReading read(Element mark, boolean open) {
    List<Element> circles = elements(mark, "circle");
    if (!circles.isEmpty()) {
      Element circle = circles.get(0);
      double x = Drawing.number(circle, "cx");
      double y = Drawing.number(circle, "cy");
      double r = Drawing.number(circle, "r");
      return new MarkReading(Drawing.titleOf(mark), x, y, y - r, y + r, open);
    }
    List<double[]> corners = Drawing.points(elements(mark, "path").get(0));
    double left = corners.stream().mapToDouble(c -> c[0]).min().orElseThrow();
    double right = corners.stream().mapToDouble(c -> c[0]).max().orElseThrow();
    double top = corners.stream().mapToDouble(c -> c[1]).min().orElseThrow();
    double bottom = corners.stream().mapToDouble(c -> c[1]).max().orElseThrow();
    return new MarkReading(
        Drawing.titleOf(mark), (left + right) / 2, (top + bottom) / 2, top, bottom, open);
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < parent.getElementsByTagName(name).getLength(); i++) {
      found.add((Element) parent.getElementsByTagName(name).item(i));
    }
    return found;
  }
}
