package org.mrdmonitor.web.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mrdmonitor.timeline.Panel;

/**
 * Two panels of a timeline in one picture.
 *
 * @param first its number on the page, from 1
 * @param second its number, greater than the first
 */
record Together(int first, int second) {

  /** The pairs whose series can be told apart in one picture, in the order of the page. */
  static List<Together> among(List<Panel> panels) {
    List<Together> pairs = new ArrayList<>();
    for (int i = 0; i < panels.size(); i++) {
      for (int j = i + 1; j < panels.size(); j++) {
        if (panels.get(i).fitsWith(panels.get(j))) {
          pairs.add(new Together(i + 1, j + 1));
        }
      }
    }
    return pairs;
  }

  /** The pair with a code such as {@code 1-2}; empty where it is not among these. */
  static Optional<Together> named(String code, List<Together> pairs) {
    return pairs.stream().filter(pair -> pair.code().equals(code)).findFirst();
  }

  String code() {
    return first + "-" + second;
  }

  /** {@code NPM1 type A + FLT3-ITD}. */
  String name(List<Panel> panels) {
    return firstOf(panels).name() + " + " + secondOf(panels).name();
  }

  Panel firstOf(List<Panel> panels) {
    return panels.get(first - 1);
  }

  Panel secondOf(List<Panel> panels) {
    return panels.get(second - 1);
  }
}
