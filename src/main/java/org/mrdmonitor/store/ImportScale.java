package org.mrdmonitor.store;

import java.util.List;
import java.util.Optional;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.measurement.InternationalScale.Conversion;
import org.mrdmonitor.measurement.NewResult;

/**
 * Brings the ratios of a file to the International Scale, as entry does: a row that names an assay
 * of its centre's catalogue is converted with the factor of the day of sampling. What is on the
 * scale already, or brings a factor of its own, is left alone.
 *
 * @param catalogue the assays in use at one centre
 */
record ImportScale(List<AssayDefinition> catalogue) {

  /** Of a centre without a catalogue. */
  static final ImportScale NONE = new ImportScale(List.of());

  ImportScale {
    catalogue = catalogue.stream().filter(assay -> assay.scale().isKnown()).toList();
  }

  /**
   * A row as the file has it and as the record takes it.
   *
   * @param assay of the catalogue, where the row names one that is converted
   */
  record Taken(NewResult written, NewResult result, Optional<AssayDefinition> assay) {

    /** Whether the catalogue brought it to the scale. */
    boolean converted() {
      return !result.equals(written);
    }

    /**
     * The assay that has no factor for the day of sampling; the result stays as it was reported.
     */
    Optional<AssayDefinition> withoutFactor() {
      return assay.filter(known -> !converted());
    }

    /**
     * What the row says, brought to the scale as a recorded result was: the catalogue may have
     * known no factor then, or another one, and the row is the same row.
     */
    Optional<NewResult> readLike(NewResult recorded) {
      return assay.map(
          known -> recorded.reported().conversion().map(written::convertedBy).orElse(written));
    }
  }

  Taken of(NewResult written) {
    Optional<AssayDefinition> assay = assayOf(written);
    return new Taken(written, assay.map(known -> converted(written, known)).orElse(written), assay);
  }

  private static NewResult converted(NewResult written, AssayDefinition assay) {
    return assay.scale().convert(written.value(), written.sampledOn())
            instanceof Conversion.Converted to
        ? written.convertedBy(to.factor())
        : written;
  }

  /** The one assay that the row names; of two that fit none is taken. */
  private Optional<AssayDefinition> assayOf(NewResult written) {
    if (written.assay().name().isEmpty() || written.reported().onInternationalScale()) {
      return Optional.empty();
    }
    List<AssayDefinition> named =
        catalogue.stream().filter(assay -> isNamed(assay, written)).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** A laboratory or control gene that the row leaves open is the assay's. */
  private static boolean isNamed(AssayDefinition assay, NewResult written) {
    Assay given = written.assay();
    return assay.name().equalsIgnoreCase(given.name())
        && (given.laboratory().isEmpty() || assay.laboratory().equalsIgnoreCase(given.laboratory()))
        && (given.controlGene().isEmpty() || assay.controlGene().equals(given.controlGene()))
        && assay.method() == given.method()
        && assay.unit() == written.reported().unit()
        && assay.measures(written.marker())
        && AssayDefinition.onTheScale(written.marker());
  }
}
