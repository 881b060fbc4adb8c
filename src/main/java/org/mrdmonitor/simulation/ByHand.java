package org.mrdmonitor.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.mrdmonitor.measurement.Assay;
import org.mrdmonitor.measurement.BelowQuantification;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.MrdValue;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.NotDetected;
import org.mrdmonitor.measurement.Quantified;
import org.mrdmonitor.measurement.SampleInput;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;

/**
 * Events and results of a patient written by hand, in days before today.
 *
 * <p>Limits are those of the sample: 3 copies or genomes over all that were looked at, and 10 for a
 * quantification by transcripts, rounded as a laboratory would.
 */
record ByHand(LocalDate today, Marker marker, Assay assay) {

  private static final Unit UNIT = Unit.PERCENT;

  NewEvent event(EventKind kind, int daysAgo, String detail) {
    return new NewEvent(kind, today.minusDays(daysAgo), Optional.empty(), detail);
  }

  NewEvent therapy(int from, int until, String detail) {
    return new NewEvent(
        EventKind.THERAPY, today.minusDays(from), Optional.of(today.minusDays(until)), detail);
  }

  /** A level in percent, with the copies of the control gene or the genomes of the sample. */
  NewResult number(int daysAgo, Specimen specimen, String percent, long of) {
    Level level = UNIT.toLevel(new BigDecimal(percent));
    long found = Math.round(level.fraction().doubleValue() * of);
    return result(daysAgo, specimen, new Quantified(level), of, found);
  }

  NewResult notDetected(int daysAgo, Specimen specimen, long of) {
    return result(daysAgo, specimen, new NotDetected(limit(3, of)), of, 0);
  }

  NewResult belowQuantification(int daysAgo, Specimen specimen, long of, long found) {
    MrdValue value = new BelowQuantification(limit(3, of), limit(10, of));
    return result(daysAgo, specimen, value, of, found);
  }

  private NewResult result(int daysAgo, Specimen specimen, MrdValue value, long of, long found) {
    boolean sequenced = assay.method() == Method.NGS;
    SampleInput input =
        sequenced
            ? SampleInput.ofTotalEvents(of)
            : new SampleInput(OptionalLong.of(of), OptionalLong.of(found), OptionalLong.empty());
    Level quantification = limit(sequenced ? 3 : 10, of);
    return new Laboratory.Report(
            assay, value, Laboratory.reported(value, UNIT, limit(3, of), quantification), input)
        .of(today.minusDays(daysAgo), specimen, marker);
  }

  private static Level limit(long found, long of) {
    return Laboratory.written((double) found / of, UNIT);
  }
}
