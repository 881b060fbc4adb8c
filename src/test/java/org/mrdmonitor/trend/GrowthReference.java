package org.mrdmonitor.trend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What R {@code survival::survreg} made of several hundred courses; {@code growth.R} beside the
 * files made them.
 */
record GrowthReference(Map<Integer, List<TrendPoint>> courses, List<Fit> fits) {

  /** One row of growth.csv; numbers are NaN where R gave none. */
  record Fit(
      int course,
      String kind,
      String verdict,
      double intercept,
      double slope,
      double interceptVariance,
      double slopeVariance,
      double covariance,
      double scale,
      double logLikelihood) {

    boolean converged() {
      return verdict.equals("converged") || verdict.equals("restarted");
    }
  }

  List<TrendPoint> course(int number) {
    return courses.getOrDefault(number, List.of());
  }

  static GrowthReference read() {
    Map<Integer, List<TrendPoint>> courses = new LinkedHashMap<>();
    for (String[] row : rows("growth-points.csv")) {
      courses
          .computeIfAbsent(Integer.valueOf(row[0]), i -> new ArrayList<>())
          .add(
              new TrendPoint(
                  number(row[1], Double.NaN),
                  number(row[2], Double.NEGATIVE_INFINITY),
                  number(row[3], Double.POSITIVE_INFINITY),
                  number(row[4], Double.NaN)));
    }
    return new GrowthReference(
        courses, rows("growth.csv").stream().map(GrowthReference::fit).toList());
  }

  private static Fit fit(String[] row) {
    double[] numbers = new double[7];
    for (int i = 0; i < 7; i++) {
      numbers[i] = number(row[i + 3], Double.NaN);
    }
    return new Fit(
        Integer.parseInt(row[0]),
        row[1],
        row[2],
        numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        numbers[4],
        numbers[5],
        numbers[6]);
  }

  private static double number(String text, double absent) {
    return text.isEmpty() ? absent : Double.parseDouble(text);
  }

  private static List<String[]> rows(String name) {
    try (InputStream in =
        Objects.requireNonNull(GrowthReference.class.getResourceAsStream("/reference/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(2)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
