package org.mrdmonitor.timeline;

import org.mrdmonitor.measurement.Level;

/**
 * A level that a rule in force looks at, drawn as a labelled line.
 *
 * @param level the level
 * @param meaning what it means, by its name in the catalogue: {@code major-molecular-response}
 * @param source who set it: {@code ELN 2020}
 * @param of the marker it is for, where a picture shows two; otherwise empty
 */
public record Threshold(Level level, String meaning, String source, String of) {

  public Threshold(Level level, String meaning, String source) {
    this(level, meaning, source, "");
  }

  /** What it means: {@code major molecular response}. */
  public String label(Words words) {
    String said = words.say("threshold." + meaning);
    return of.isEmpty() ? said : of + ": " + said;
  }
}
