package org.mrdmonitor.trend;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether probabilities keep what they promise: of the cases given a probability between 0.8 and
 * 0.9, did that share come true?
 *
 * @param rows ten, each a tenth wide; the last includes 1
 * @param brierScore mean squared difference between probability and outcome: 0 is perfect, 0.25
 *     what always saying one half earns (Brier, Mon Weather Rev 1950;78:1)
 */
public record Reliability(List<Row> rows, double brierScore) {

  public Reliability {
    rows = List.copyOf(rows);
  }

  /** A probability given, and whether what it spoke of came true. */
  public record Forecast(double probability, boolean cameTrue) {

    public Forecast {
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException(
            "A probability (%s) lies between 0 and 1.".formatted(probability));
      }
    }
  }

  /**
   * The cases given a probability from {@code from} to below {@code to}.
   *
   * @param meanProbability NaN-free: zero where there are no cases
   * @param shareTrue the share that came true; zero where there are no cases
   */
  public record Row(double from, double to, int cases, double meanProbability, double shareTrue) {}

  public static Reliability of(List<Forecast> forecasts) {
    double brier =
        forecasts.stream()
            .mapToDouble(f -> Math.pow(f.probability() - (f.cameTrue() ? 1 : 0), 2))
            .average()
            .orElse(0);
    return new Reliability(
        IntStream.range(0, 10).mapToObj(tenth -> row(tenth, forecasts)).toList(), brier);
  }

  private static Row row(int tenth, List<Forecast> forecasts) {
    List<Forecast> cases =
        forecasts.stream().filter(f -> Math.min(9, (int) (10 * f.probability())) == tenth).toList();
    return new Row(
        tenth / 10.0,
        (tenth + 1) / 10.0,
        cases.size(),
        cases.stream().mapToDouble(Forecast::probability).average().orElse(0),
        cases.stream().mapToDouble(f -> f.cameTrue() ? 1 : 0).average().orElse(0));
  }
}
