package org.mrdmonitor.measurement;

import java.util.OptionalLong;

/**
 * How much material a sample held, as counted by the laboratory: copies of the control gene and of
 * the target (summed over replicates) for PCR, or total events (cells) for flow cytometry and
 * sequencing. Each may be unknown.
 */
public record SampleInput(
    OptionalLong controlCopies, OptionalLong targetCopies, OptionalLong totalEvents) {

  public static final SampleInput UNKNOWN =
      new SampleInput(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

  public SampleInput {
    requireCount(controlCopies, "control copies");
    requireCount(targetCopies, "target copies");
    requireCount(totalEvents, "total events");
  }

  public static SampleInput ofControlCopies(long copies) {
    return new SampleInput(OptionalLong.of(copies), OptionalLong.empty(), OptionalLong.empty());
  }

  public static SampleInput ofTotalEvents(long events) {
    return new SampleInput(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(events));
  }

  private static void requireCount(OptionalLong count, String name) {
    if (count.isPresent() && count.getAsLong() < 0) {
      throw new IllegalArgumentException(
          "The %s (%d) are not below zero.".formatted(name, count.getAsLong()));
    }
  }
}
