package org.mrdmonitor.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.CountReader;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.ReadResult;
import org.mrdmonitor.measurement.Reading;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.ResultReader;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;

/**
 * One result as text fields: a row of a file, a row that was pasted, a form. What may be written in
 * them is decided here and nowhere else; {@code docs/exchange/csv.md} describes each.
 *
 * <p>All fields are read, so that every failure is reported at once; a result itself can only be
 * judged where unit, method and limits were understood.
 */
public record ResultFields(Days days, DecimalMark decimals) {

  public static final String SAMPLED_ON = "sampled_on";
  public static final String SPECIMEN = "specimen";
  public static final String MARKER = "marker";
  public static final String METHOD = "method";
  public static final String RESULT = "result";
  public static final String UNIT = "unit";
  public static final String LOD = "lod";
  public static final String LOQ = "loq";
  public static final String CONTROL_GENE = "control_gene";
  public static final String CONTROL_COPIES = "control_copies";
  public static final String TARGET_COPIES = "target_copies";
  public static final String TOTAL_EVENTS = "total_events";
  public static final String ASSAY = "assay";
  public static final String LABORATORY = "laboratory";
  public static final String REPORTED_ON = "reported_on";
  public static final String COMMENT = "comment";
  public static final String CONVERSION_FACTOR = "conversion_factor";

  /** The fields without which there is no result. */
  public static final List<String> REQUIRED =
      List.of(SAMPLED_ON, SPECIMEN, MARKER, METHOD, RESULT, UNIT);

  /** All fields, in the order of files. */
  public static final List<String> ALL =
      List.of(
          SAMPLED_ON,
          SPECIMEN,
          MARKER,
          METHOD,
          RESULT,
          UNIT,
          LOD,
          LOQ,
          CONTROL_GENE,
          CONTROL_COPIES,
          TARGET_COPIES,
          TOTAL_EVENTS,
          ASSAY,
          LABORATORY,
          REPORTED_ON,
          COMMENT,
          CONVERSION_FACTOR);

  /** Fields whose decimal mark is not stated. */
  public ResultFields(Days days) {
    this(days, DecimalMark.NOT_STATED);
  }

  /** Reads the fields given by name; a field that is not given is empty. */
  public FieldsRead<NewResult> read(Map<String, String> fields) {
    FieldReader reader = new FieldReader(fields);
    Optional<LocalDate> sampledOn = reader.take(SAMPLED_ON, days.past(reader.text(SAMPLED_ON)));
    Optional<Specimen> specimen = reader.named(SPECIMEN, Specimen::parse);
    Optional<Marker> marker = marker(reader);
    Optional<Assay> assay = assay(reader, marker);
    SampleInput input = input(reader);
    Optional<ReadResult> result = assay.flatMap(known -> result(reader, known, input));
    Optional<LocalDate> reportedOn = reportedOn(reader, sampledOn);
    String comment = reader.bounded(COMMENT, 500);
    Optional<ConversionFactor> factor = ScaleFields.factor(reader, marker, assay);
    return reader.read(
        () -> {
          NewResult reported =
              new NewResult(
                  sampledOn.orElseThrow(),
                  specimen.orElseThrow(),
                  marker.orElseThrow(),
                  assay.orElseThrow(),
                  result.orElseThrow().value(),
                  result.orElseThrow().reported(),
                  input,
                  reportedOn,
                  comment);
          return factor.map(reported::convertedBy).orElse(reported);
        });
  }

  private static Optional<Marker> marker(FieldReader reader) {
    String name = reader.required(MARKER, 80);
    return name.isEmpty() ? Optional.empty() : Optional.of(new Marker(name));
  }

  private static Optional<Assay> assay(FieldReader reader, Optional<Marker> marker) {
    Optional<Method> method = reader.named(METHOD, Method::parse);
    Optional<Unit> unit = reader.named(UNIT, Unit::parse);
    if (unit.filter(Unit::internationalScale).isPresent()) {
      ScaleFields.requireMarker(reader, UNIT, marker);
    }
    Optional<ControlGene> gene = ControlGene.parse(reader.bounded(CONTROL_GENE, 40));
    String laboratory = reader.bounded(LABORATORY, 120);
    String name = reader.bounded(ASSAY, 120);
    requireResult(reader);
    return method.flatMap(
        m -> unit.map(u -> new Assay(m, u.internationalScale(), gene, laboratory, name)));
  }

  private static void requireResult(FieldReader reader) {
    if (reader.text(RESULT).isEmpty()) {
      reader.fail(RESULT, ReadingProblem.of(Kind.EMPTY, "result.empty"));
    }
  }

  private static SampleInput input(FieldReader reader) {
    return new SampleInput(
        count(reader, CONTROL_COPIES), count(reader, TARGET_COPIES), count(reader, TOTAL_EVENTS));
  }

  private static OptionalLong count(FieldReader reader, String field) {
    return reader.take(field, CountReader.read(reader.text(field))).orElse(OptionalLong.empty());
  }

  private Optional<ReadResult> result(FieldReader reader, Assay assay, SampleInput input) {
    Unit unit = Unit.parse(reader.text(UNIT)).orElseThrow();
    Optional<Optional<Level>> detection = limit(reader, LOD, unit, assay);
    Optional<Optional<Level>> quantification = limit(reader, LOQ, unit, assay);
    if (detection.isEmpty() || quantification.isEmpty() || reader.text(RESULT).isEmpty()) {
      return Optional.empty();
    }
    ResultReader results =
        new ResultReader(assay, unit, detection.get(), quantification.get(), input);
    String text = reader.text(RESULT);
    return reader
        .take(RESULT, results.read(decimals.settled(text)))
        .map(read -> new ReadResult(read.value(), asWritten(text, read.reported())));
  }

  private static Reported asWritten(String text, Reported read) {
    return new Reported(text, read.unit(), read.limitOfDetection(), read.limitOfQuantification());
  }

  private Optional<Optional<Level>> limit(
      FieldReader reader, String field, Unit unit, Assay assay) {
    return reader.take(
        field, ResultReader.limit(decimals.settled(reader.text(field)), unit, assay.method()));
  }

  private Optional<LocalDate> reportedOn(FieldReader reader, Optional<LocalDate> sampledOn) {
    Reading<Optional<LocalDate>> reading =
        days.pastOrNone(reader.text(REPORTED_ON)).then(day -> notBefore(day, sampledOn));
    return reader.take(REPORTED_ON, reading).orElse(Optional.empty());
  }

  private static Reading<Optional<LocalDate>> notBefore(
      Optional<LocalDate> day, Optional<LocalDate> sampledOn) {
    boolean before =
        day.isPresent() && sampledOn.isPresent() && day.get().isBefore(sampledOn.get());
    return before
        ? Reading.refused(
            Kind.CONTRADICTION,
            "reported_on.before",
            LevelText.day(day.get()),
            LevelText.day(sampledOn.get()))
        : Reading.of(day);
  }
}
