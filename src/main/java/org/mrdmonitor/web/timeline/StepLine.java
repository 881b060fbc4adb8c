package org.mrdmonitor.web.timeline;

import java.util.Locale;
import org.mrdmonitor.store.FindingStep;

/** A step in the life of a finding, in words. */
record StepLine(String kind, String state, String by, String at, String why, String said) {

  static StepLine of(FindingStep step, Locale language) {
    return new StepLine(
        step.kind().in(language),
        step.state().code(),
        step.by(),
        Moment.of(step.at()),
        step.why().in(language),
        step.explanation().in(language));
  }
}
