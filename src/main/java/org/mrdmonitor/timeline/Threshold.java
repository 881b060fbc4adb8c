package org.mrdmonitor.timeline;

import org.mrdmonitor.measurement.Level;

/**
 * A level that a rule in force looks at, drawn as a labelled line.
 *
 * @param level the level
 * @param label what it means: {@code major molecular response}
 * @param source who set it: {@code ELN 2020}
 */
public record Threshold(Level level, String label, String source) {}
