package org.mrdmonitor.exchange;

import java.util.Optional;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;

/**
 * What the fields of a result say of the International Scale: a factor beside a laboratory's own
 * ratio, which converts it, and what has no place on the scale.
 */
final class ScaleFields {

  private ScaleFields() {}

  /** The factor to convert by; empty where none is given. */
  static Optional<ConversionFactor> factor(
      FieldReader reader, Optional<Marker> marker, Optional<Assay> assay) {
    String field = ResultFields.CONVERSION_FACTOR;
    if (reader.text(field).isEmpty()) {
      return Optional.empty();
    }
    requireMarker(reader, field, marker);
    if (assay.filter(Assay::internationalScale).isPresent()) {
      reader.fail(field, ReadingProblem.of(Kind.CONTRADICTION, "factor.on-scale"));
    } else if (assay.filter(a -> !a.method().isTranscriptRatio()).isPresent()) {
      String method = assay.orElseThrow().method().code();
      reader.fail(field, ReadingProblem.of(Kind.CONTRADICTION, "factor.method", method));
    }
    return reader.take(field, ConversionFactor.read(reader.text(field)));
  }

  /** The International Scale is defined for BCR::ABL1 with the major breakpoint alone. */
  static void requireMarker(FieldReader reader, String field, Optional<Marker> marker) {
    marker
        .filter(named -> !AssayDefinition.onTheScale(named))
        .ifPresent(
            named ->
                reader.fail(
                    field, ReadingProblem.of(Kind.CONTRADICTION, "unit.scale", named.name())));
  }
}
