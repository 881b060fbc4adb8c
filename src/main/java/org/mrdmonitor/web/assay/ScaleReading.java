package org.mrdmonitor.web.assay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mrdmonitor.measurement.ConversionFactor;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.measurement.FactorPeriod;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.Reading;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.web.FormErrors.FieldError;
import org.mrdmonitor.web.assay.AssayForm.FactorLine;

/**
 * The lines of conversion factors as they were understood.
 *
 * @param given whether any line was filled
 */
record ScaleReading(boolean given, List<FactorPeriod> periods, List<FieldError> errors) {

  static ScaleReading of(
      List<FactorLine> lines,
      Optional<Method> method,
      Optional<Unit> unit,
      LocalDate today,
      AssayMessages words,
      Locale language) {
    List<FactorPeriod> periods = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    List<FactorLine> filled = lines.stream().filter(line -> !line.blank()).toList();
    Reader reader = new Reader(today, words, language, periods, errors);
    filled.forEach(reader::read);
    if (!filled.isEmpty()) {
      String field = filled.get(0).name(FactorLine.FACTOR);
      if (unit.filter(Unit::internationalScale).isPresent()) {
        errors.add(new FieldError(field, words.factor_on_scale()));
      } else if (method.filter(m -> !m.isTranscriptRatio()).isPresent()) {
        String code = method.orElseThrow().code();
        ReadingProblem problem = ReadingProblem.of(Kind.CONTRADICTION, "factor.method", code);
        errors.add(new FieldError(field, problem.in(language)));
      }
    }
    return new ScaleReading(!filled.isEmpty(), periods, errors);
  }

  /** Reads line by line; each is compared with those before it. */
  private record Reader(
      LocalDate today,
      AssayMessages words,
      Locale language,
      List<FactorPeriod> periods,
      List<FieldError> errors) {

    void read(FactorLine line) {
      Optional<ConversionFactor> factor =
          take(line, FactorLine.FACTOR, ConversionFactor.read(line.factor()));
      Optional<LocalDate> from =
          line.from().isBlank()
              ? missing(line)
              : take(line, FactorLine.FROM, DayReader.read(line.from(), today));
      Optional<Optional<LocalDate>> until = take(line, FactorLine.UNTIL, end(line));
      if (factor.isEmpty() || from.isEmpty() || until.isEmpty()) {
        return;
      }
      if (until.get().filter(day -> day.isBefore(from.get())).isPresent()) {
        String begins = LevelText.day(from.get());
        errors.add(new FieldError(line.name(FactorLine.UNTIL), words.ends_before(begins)));
        return;
      }
      add(line, new FactorPeriod(factor.get(), from.get(), until.get()));
    }

    private void add(FactorLine line, FactorPeriod period) {
      Optional<FactorPeriod> other = periods.stream().filter(period::overlaps).findFirst();
      if (other.isPresent()) {
        String message = words.overlaps(line.number(), days(other.get()));
        errors.add(new FieldError(line.name(FactorLine.FROM), message));
      } else {
        periods.add(period);
      }
    }

    private String days(FactorPeriod period) {
      String from = LevelText.day(period.from());
      return period
          .until()
          .map(day -> words.from_until(from, LevelText.day(day)))
          .orElseGet(() -> words.from_on(from));
    }

    private Reading<Optional<LocalDate>> end(FactorLine line) {
      return line.until().isBlank()
          ? Reading.of(Optional.empty())
          : DayReader.read(line.until(), today).then(day -> Reading.of(Optional.of(day)));
    }

    private Optional<LocalDate> missing(FactorLine line) {
      errors.add(new FieldError(line.name(FactorLine.FROM), words.from_needed(line.number())));
      return Optional.empty();
    }

    private <T> Optional<T> take(FactorLine line, String field, Reading<T> reading) {
      reading
          .problem()
          .map(problem -> new FieldError(line.name(field), problem.in(language)))
          .ifPresent(errors::add);
      return reading.value();
    }
  }
}
