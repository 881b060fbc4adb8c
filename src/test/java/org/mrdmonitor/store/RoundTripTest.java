package org.mrdmonitor.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mrdmonitor.measurement.AboveLimit;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.BelowLimit;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.ControlGene;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.Reported;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.Actor;

/** Every part of a result comes back from the record as it went in, to the last digit. */
@QuarkusTest
class RoundTripTest {

  @Inject PatientRecords records;
  @Inject PatientFiles files;
  @Inject Ward ward;

  static Stream<MrdValue> values() {
    return Stream.of(
        new Quantified(Level.ofPercent("0.0310")),
        new Quantified(Level.ofRatio(1, 31_337)),
        new Quantified(Level.ofFraction("1E-40")),
        new Quantified(Level.ofPercent("143.7")),
        new BelowQuantification(Level.ofRatio(3, 48_123), Level.ofPercent("0.01")),
        new BelowQuantification(Level.ZERO, Level.ofPercent("0.01")),
        new NotDetected(Level.ofRatio(3, 71_009)),
        new BelowLimit(Level.ofPercent("0.001")),
        new AboveLimit(Level.ofPercent("55"), Method.RT_QPCR.ceiling()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyKindOfValueComesBackExactly(MrdValue value) {
    comesBack(full(value));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aConvertedResultComesBackWithItsTextAndItsFactor(MrdValue value) {
    NewResult ratio =
        new NewResult(
            LocalDate.parse("2024-02-29"),
            Specimen.PERIPHERAL_BLOOD,
            new Marker("BCR::ABL1 e13a2"),
            Assay.of(Method.RT_QPCR),
            value,
            Reported.of("0,0310", Unit.PERCENT),
            SampleInput.UNKNOWN,
            Optional.empty(),
            "");
    comesBack(ratio.convertedBy(ConversionFactor.of("0.6543")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void whatIsNotKnownComesBackAsNotKnown(MrdValue value) {
    comesBack(
        new NewResult(
            LocalDate.parse("2024-02-29"),
            Specimen.BONE_MARROW,
            new Marker("IGH"),
            Assay.of(Method.NGS),
            value,
            Reported.of("as written", Unit.RATIO),
            SampleInput.UNKNOWN,
            Optional.empty(),
            ""));
  }

  private void comesBack(NewResult result) {
    Actor clinician = ward.clinician();
    PatientId patient = ward.patient(clinician, Disease.ALL, "R-1");
    records.record(clinician, patient, List.of(Entry.of(result)), IdempotencyKey.fresh());
    assertThat(files.open(clinician, patient, Purpose.VIEW).results())
        .extracting(history -> history.current().content())
        .containsExactly(result);
  }

  private static NewResult full(MrdValue value) {
    return new NewResult(
        LocalDate.parse("2024-02-29"),
        Specimen.PERIPHERAL_BLOOD,
        new Marker("BCR::ABL1 e13a2"),
        new Assay(Method.RT_QPCR, true, Optional.of(ControlGene.ABL1), "Labor Süd", "Kit 3"),
        value,
        new Reported(
            "0,0310 % (IS)",
            Unit.PERCENT_IS,
            Optional.of(Level.ofPercent("0.0007")),
            Optional.of(Level.ofPercent("0.0021"))),
        new SampleInput(OptionalLong.of(48_123), OptionalLong.of(15), OptionalLong.of(2_000_000)),
        Optional.of(LocalDate.parse("2024-03-04")),
        "Second sample; “repeat” wanted\u00a0– see letter");
  }
}
