package org.mrdmonitor.rules;

/** What a rule concluded about a marker of a course, at the last day of that course. */
public sealed interface Outcome {

  /** The criterion is met by the latest result of a series. */
  record Raised(Severity severity, Repeat repeat, Explanation explanation, Evidence evidence)
      implements Outcome {}

  /** The criterion may be met, but a limit or a gap hides it. Never shown as "normal". */
  record CannotTell(Explanation reason, Evidence evidence) implements Outcome {}

  /** The criterion is not met. */
  record NotRaised() implements Outcome {}

  NotRaised NOT_RAISED = new NotRaised();
}
