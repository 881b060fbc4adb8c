package org.mrdmonitor.measurement;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The limits of detection and quantification of one sample, each with its origin.
 *
 * <p>What the laboratory states is used. Otherwise the limit comes from the sample itself: by PCR
 * detection needs 3 expected copies, so 3 / control copies (Poisson: 95 % of samples with 3
 * expected copies show at least one); by flow cytometry 20 events for detection and 50 for
 * quantification of all events (ELN-MRD flow recommendations). On the International Scale the
 * copies are counted before conversion: the limit is multiplied by the laboratory's conversion
 * factor where it is known, and given without it where it is not. For sequencing nothing is
 * derived: its limit depends on the error rate, not on the input alone.
 */
public record SampleLimits(Optional<Limit> detection, Optional<Limit> quantification) {

  /** Copies that must be expected for a detection by PCR, at 95 %. */
  static final long COPIES_FOR_DETECTION = 3;

  /** Events that make a cluster by flow cytometry. */
  static final long EVENTS_FOR_DETECTION = 20;

  /** Events that can be quantified by flow cytometry. */
  static final long EVENTS_FOR_QUANTIFICATION = 50;

  /** Where a limit comes from. */
  public enum Origin {
    STATED,
    CONTROL_COPIES,
    TOTAL_EVENTS
  }

  /**
   * A limit and where it comes from.
   *
   * @param needed copies or events of the input that make the limit; 0 where it was stated
   */
  public record Limit(Level level, Origin origin, long needed) {
    Limit convertedBy(ConversionFactor factor) {
      return new Limit(factor.convert(level), origin, needed);
    }
  }

  /** The limits of a sample whose laboratory stated those given, or none. */
  public static SampleLimits of(
      Assay assay, Optional<Level> detection, Optional<Level> quantification, SampleInput input) {
    return new SampleLimits(
        stated(detection).or(() -> derivedDetection(assay, input)),
        stated(quantification).or(() -> derivedQuantification(assay, input)));
  }

  /**
   * The limits of a measurement on its own scale: where the result was converted, they were too.
   */
  public static SampleLimits of(Measurement measurement) {
    Reported reported = measurement.reported();
    Optional<ConversionFactor> factor = reported.conversion();
    Assay counted =
        factor.isPresent() ? measurement.assay().beforeConversion() : measurement.assay();
    SampleLimits before =
        of(
            counted,
            reported.limitOfDetection(),
            reported.limitOfQuantification(),
            measurement.input());
    return factor.map(before::convertedBy).orElse(before);
  }

  private SampleLimits convertedBy(ConversionFactor factor) {
    return new SampleLimits(
        detection.map(limit -> limit.convertedBy(factor)),
        quantification.map(limit -> limit.convertedBy(factor)));
  }

  private static Optional<Limit> stated(Optional<Level> level) {
    return level.map(l -> new Limit(l, Origin.STATED, 0));
  }

  private static Optional<Limit> derivedDetection(Assay assay, SampleInput input) {
    return switch (assay.method()) {
      case RT_QPCR, RQ_PCR, DIGITAL_PCR ->
          within(assay, COPIES_FOR_DETECTION, input.controlCopies(), Origin.CONTROL_COPIES);
      case FLOW -> within(assay, EVENTS_FOR_DETECTION, input.totalEvents(), Origin.TOTAL_EVENTS);
      case NGS -> Optional.empty();
    };
  }

  private static Optional<Limit> derivedQuantification(Assay assay, SampleInput input) {
    return assay.method() == Method.FLOW
        ? within(assay, EVENTS_FOR_QUANTIFICATION, input.totalEvents(), Origin.TOTAL_EVENTS)
        : Optional.empty();
  }

  /** A count so small that the limit leaves the scale of the assay gives no limit. */
  private static Optional<Limit> within(
      Assay assay, long needed, OptionalLong counted, Origin origin) {
    if (counted.orElse(0) == 0) {
      return Optional.empty();
    }
    Level level = Level.ofRatio(needed, counted.getAsLong());
    return level.isAbove(assay.method().ceiling())
        ? Optional.empty()
        : Optional.of(new Limit(level, origin, needed));
  }
}
