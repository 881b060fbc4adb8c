package org.mrdmonitor.web.timeline;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.timeline.Knowledge;
import org.mrdmonitor.timeline.Standing;

/** One series for machines: its results in date order, and its growth. */
@JsonNaming(SnakeCaseStrategy.class)
record SeriesDocument(
    String marker,
    String specimen,
    String method,
    String assay,
    String laboratory,
    @Nullable String controlGene,
    boolean internationalScale,
    List<ResultPart> results,
    GrowthDocument growth) {

  /**
   * One result.
   *
   * @param result as the laboratory wrote it, in {@code unit}
   * @param conversionFactor by which it was brought to the International Scale, where it was
   * @param kind {@code quantified, below-quantification, not-detected, below-limit, above-limit}
   * @param lower bound of the level as a fraction
   * @param upper bound of the level as a fraction
   * @param secondPerson what a second person said; null where the centre asks for nobody
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record ResultPart(
      String id,
      String sampledOn,
      int orderOfDay,
      String result,
      String unit,
      @Nullable String conversionFactor,
      String kind,
      String lower,
      String upper,
      @Nullable Long controlCopies,
      @Nullable Long targetCopies,
      @Nullable Long totalEvents,
      String adequacy,
      @Nullable SecondPersonPart secondPerson) {

    static ResultPart of(Measurement m, Optional<SecondPerson> second) {
      return new ResultPart(
          m.id().toString(),
          m.sampledOn().toString(),
          m.orderOfDay(),
          m.reported().text(),
          m.reported().unit().code(),
          m.reported().conversion().map(ConversionFactor::toString).orElse(null),
          Knowledge.of(m.value()).code(),
          m.value().lowerBound().toString(),
          m.value().upperBound().toString(),
          count(m.input().controlCopies()),
          count(m.input().targetCopies()),
          count(m.input().totalEvents()),
          m.adequacy().name().toLowerCase(Locale.ROOT),
          second.map(SecondPersonPart::of).orElse(null));
    }

    private static @Nullable Long count(OptionalLong count) {
      return count.isPresent() ? count.getAsLong() : null;
    }
  }

  /**
   * What a second person said of a result.
   *
   * @param state {@code verified, differs, sent-back, not-verified}
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record SecondPersonPart(
      String state, @Nullable String by, @Nullable String at, boolean usedByRules) {

    static SecondPersonPart of(SecondPerson second) {
      return new SecondPersonPart(
          second.state(),
          second.by().map(SecondPerson.Saying::name).orElse(null),
          second.by().map(SecondPerson.Saying::instant).orElse(null),
          second.used());
    }
  }

  static SeriesDocument of(Standing standing, Map<MeasurementId, SecondPerson> seconds) {
    Series series = standing.series();
    return new SeriesDocument(
        series.marker().name(),
        series.specimen().code(),
        series.assay().method().code(),
        series.assay().name(),
        series.assay().laboratory(),
        series.assay().controlGene().map(ControlGene::name).orElse(null),
        series.assay().internationalScale(),
        series.measurements().stream()
            .map(m -> ResultPart.of(m, Optional.ofNullable(seconds.get(m.id()))))
            .toList(),
        GrowthDocument.of(standing));
  }
}
