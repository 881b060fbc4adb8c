package org.mrdmonitor.simulation;

import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** A number with its 95 % interval; not a number where nothing was counted. */
record Estimate(double value, double low, double high) {

  private static final String NOTHING = "–";
  private static final double TAIL = 0.025;
  private static final double Z =
      NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - TAIL);
  private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);

  /** A share, with the interval of Wilson, J Am Stat Assoc 1927;22:209. */
  static Estimate share(long count, long of) {
    if (of == 0) {
      return NONE;
    }
    double p = (double) count / of;
    double middle = (p + Z * Z / (2 * of)) / (1 + Z * Z / of);
    double half = Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    return new Estimate(p, Math.max(0, middle - half), Math.min(1, middle + half));
  }

  /** A rate, with the exact Poisson interval of Garwood, Biometrika 1936;28:437. */
  static Estimate rate(long count, double exposure) {
    if (exposure <= 0) {
      return NONE;
    }
    double low = count == 0 ? 0 : quantile(2.0 * count, TAIL) / 2;
    double high = quantile(2.0 * count + 2, 1 - TAIL) / 2;
    return new Estimate(count / exposure, low / exposure, high / exposure);
  }

  private static double quantile(double degrees, double probability) {
    return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability);
  }

  /** A median, with the distribution-free interval between two order statistics. */
  static Estimate median(List<? extends Number> numbers) {
    if (numbers.isEmpty()) {
      return NONE;
    }
    double[] sorted = numbers.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    int n = sorted.length;
    int rank = BinomialDistribution.of(n, 0.5).inverseCumulativeProbability(TAIL);
    int low = Math.max(0, rank - 1);
    double middle = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    return new Estimate(middle, sorted[low], sorted[n - 1 - low]);
  }

  /** A mean, with the normal interval. */
  static Estimate mean(List<? extends Number> numbers) {
    int n = numbers.size();
    if (n < 2) {
      return NONE;
    }
    double mean = numbers.stream().mapToDouble(Number::doubleValue).average().orElseThrow();
    double squares = numbers.stream().mapToDouble(x -> Math.pow(x.doubleValue() - mean, 2)).sum();
    double half = Z * Math.sqrt(squares / (n - 1) / n);
    return new Estimate(mean, mean - half, mean + half);
  }

  String percent() {
    return text(100, "%.1f");
  }

  /** Without its interval. */
  String wholePercent() {
    return Double.isNaN(value) ? NOTHING : "%.0f".formatted(100 * value);
  }

  String days() {
    return text(1, "%.0f");
  }

  String perYear() {
    return text(1, "%.3f");
  }

  private String text(double factor, String form) {
    if (Double.isNaN(value)) {
      return NOTHING;
    }
    return (form + " (" + form + " to " + form + ")")
        .formatted(factor * value, factor * low, factor * high)
        .toLowerCase(Locale.ROOT);
  }
}
