package org.mrdmonitor.measurement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A result that was read and understood and is not yet in the record: it has no identity and no
 * order among the samples of its day. Valid by construction; forms, files and messages all end
 * here.
 */
public record NewResult(
    LocalDate sampledOn,
    Specimen specimen,
    Marker marker,
    Assay assay,
    MrdValue value,
    Reported reported,
    SampleInput input,
    Optional<LocalDate> reportedOn,
    String comment) {

  public NewResult {
    comment = comment.strip();
    if (comment.length() > 500) {
      throw new IllegalArgumentException(
          "A comment has at most 500 characters (%d).".formatted(comment.length()));
    }
    if (reportedOn.isPresent() && reportedOn.get().isBefore(sampledOn)) {
      throw new IllegalArgumentException(
          "A result is not reported (%s) before it is sampled (%s)."
              .formatted(reportedOn.get(), sampledOn));
    }
  }

  /**
   * This result on the International Scale of BCR::ABL1: value and limits multiplied by the
   * laboratory's factor, the text left as it was reported.
   */
  public NewResult convertedBy(ConversionFactor factor) {
    return new NewResult(
        sampledOn,
        specimen,
        marker,
        assay.onInternationalScale(),
        factor.convert(value),
        reported.convertedBy(factor),
        input,
        reportedOn,
        comment);
  }

  /** The measurement it becomes in the record. */
  public Measurement as(MeasurementId id, int orderOfDay) {
    return new Measurement(
        id, sampledOn, orderOfDay, specimen, marker, assay, value, reported, input);
  }
}
