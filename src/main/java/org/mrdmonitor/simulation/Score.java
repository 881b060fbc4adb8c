package org.mrdmonitor.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.Series;
import org.mrdmonitor.trend.GrowthFit;
import org.mrdmonitor.trend.GrowthWindow;
import org.mrdmonitor.trend.MeasurementError;
import org.mrdmonitor.trend.Regime;
import org.mrdmonitor.trend.RegimeProbabilities;
import org.mrdmonitor.trend.TrendPoints;

/**
 * A number for every sample of a course, from the samples up to it, that a rule would compare with
 * a cut: the higher, the likelier a relapse. A sample in which nothing is detected scores lowest.
 */
enum Score {
  /**
   * How far the level has surely risen above the lowest level shown before, in log10: a negative
   * counts as anything up to its limit. A cut of 1 is the tenfold rule.
   */
  FOLD_RISE("certain rise over the nadir") {
    @Override
    double[] of(List<Measurement> measurements, SeededCourse course) {
      double lowest = Double.POSITIVE_INFINITY;
      double[] scores = none(measurements);
      for (int i = 0; i < scores.length; i++) {
        Measurement each = measurements.get(i);
        if (each.detected()) {
          scores[i] = each.value().lowerBound().log10() - lowest;
        }
        if (shows(each)) {
          lowest = Math.min(lowest, each.value().upperBound().log10());
        }
      }
      return scores;
    }
  },
  /**
   * How far the level has surely risen above the lowest earlier positive, in log10: "one log
   * between any two positive samples" (ELN 2021). A cut of 1 is the published tenfold rule.
   */
  FOLD_RISE_OF_POSITIVES("rise between positives") {
    @Override
    double[] of(List<Measurement> measurements, SeededCourse course) {
      double lowest = Double.POSITIVE_INFINITY;
      double[] scores = none(measurements);
      for (int i = 0; i < scores.length; i++) {
        Measurement each = measurements.get(i);
        if (each.detected()) {
          scores[i] = each.value().lowerBound().log10() - lowest;
          lowest = Math.min(lowest, each.value().upperBound().log10());
        }
      }
      return scores;
    }
  },
  /** The slope of the growth fit over its standard error. */
  GROWTH("growth fit") {
    @Override
    double[] of(List<Measurement> measurements, SeededCourse course) {
      double[] scores = none(measurements);
      for (int i = 0; i < scores.length; i++) {
        if (measurements.get(i).detected()) {
          scores[i] = slopeOverError(new Series(measurements.subList(0, i + 1)), course);
        }
      }
      return scores;
    }
  },
  /**
   * The probability that the level rises, from the filter of regimes, as logarithm of the odds: a
   * cut of 0 is a probability of one half.
   */
  RISING("rising regime") {
    @Override
    double[] of(List<Measurement> measurements, SeededCourse course) {
      double[] scores = none(measurements);
      List<RegimeProbabilities> regimes = regimes(measurements);
      int next = 0;
      for (int i = 0; i < scores.length; i++) {
        Measurement each = measurements.get(i);
        if (each.detected()) {
          double rising = Math.max(regimes.get(next).rising(), Double.MIN_NORMAL);
          scores[i] = Math.log(rising / Math.max(1 - rising, Double.MIN_NORMAL));
        }
        next += shows(each) ? 1 : 0;
      }
      return scores;
    }
  },
  /**
   * The higher of the two: a rise that the filter believes, or one so steep that it needs no second
   * sample. A cut of log 4 = 1.386 is a probability of 0.8 or a certain rise of 1.2 log10
   * (16-fold).
   */
  RISING_OR_STEEP("rising regime or steep rise") {
    @Override
    double[] of(List<Measurement> measurements, SeededCourse course) {
      double[] rising = RISING.of(measurements, course);
      double[] fold = FOLD_RISE.of(measurements, course);
      for (int i = 0; i < rising.length; i++) {
        rising[i] = Math.max(rising[i], LOG_ODDS_OF_STEEP + (fold[i] - STEEP) * LOG_ODDS_PER_LOG);
      }
      return rising;
    }
  };

  private static final double STEEP = 1.2;
  private static final double LOG_ODDS_OF_STEEP = Math.log(4);

  /** The cut of {@link #RISING_OR_STEEP} at a probability of 0.8 or a rise of 1.2 log10. */
  static final double BELIEVED = LOG_ODDS_OF_STEEP;

  /** How fast the two cuts move together; over the range of interest, P 0.3 to 0.85. */
  private static final double LOG_ODDS_PER_LOG = 2.5;

  private final String meaning;

  Score(String meaning) {
    this.meaning = meaning;
  }

  String meaning() {
    return meaning;
  }

  /** A cut as a person reads it. */
  String cutInWords(double cut) {
    double probability = 1 / (1 + Math.exp(-cut));
    return switch (this) {
      case FOLD_RISE, FOLD_RISE_OF_POSITIVES -> "%.2f log10".formatted(cut);
      case GROWTH -> "slope ≥ %.2f standard errors".formatted(cut);
      case RISING -> "P ≥ %.3f".formatted(probability);
      case RISING_OR_STEEP -> "P ≥ %.3f or %.2f log10".formatted(probability, steepAt(cut));
    };
  }

  abstract double[] of(List<Measurement> measurements, SeededCourse course);

  /** The certain rise in log10 that {@link #RISING_OR_STEEP} wants at a cut. */
  static double steepAt(double cut) {
    return STEEP + (cut - LOG_ODDS_OF_STEEP) / LOG_ODDS_PER_LOG;
  }

  /**
   * The alarms of a cut: raised by a sample that scores at least it, ended by one that does not.
   */
  static List<Alarm> alarms(SeededCourse course, double[] scores, double cut) {
    List<Integer> days = new ArrayList<>();
    List<Boolean> raised = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      days.add(course.dayOf(course.course().measurements().get(i).sampledOn()));
      raised.add(scores[i] >= cut);
    }
    return Alarm.stretches(days, raised);
  }

  /** The filter's answer at each sample that shows something, in order. */
  static List<RegimeProbabilities> regimes(List<Measurement> measurements) {
    return Regime.over(
        TrendPoints.of(new Series(measurements), MeasurementError.STANDARD).points());
  }

  /** A negative in too little material shows nothing. */
  static boolean shows(Measurement measurement) {
    return measurement.detected() || measurement.adequacy() != Adequacy.INADEQUATE;
  }

  private static double slopeOverError(Series series, SeededCourse course) {
    return GrowthWindow.of(series, course.course().lastTreatmentChange(series.latest().sampledOn()))
        .map(window -> window.growth(MeasurementError.STANDARD))
        .filter(GrowthFit.class::isInstance)
        .map(GrowthFit.class::cast)
        .map(fit -> fit.slopePerDay() / fit.slopeStandardError())
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private static double[] none(List<Measurement> measurements) {
    double[] scores = new double[measurements.size()];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    return scores;
  }
}
