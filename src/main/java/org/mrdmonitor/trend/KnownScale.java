package org.mrdmonitor.trend;

/**
 * The log likelihood of a line, given the standard deviation of every point; parameters: the level
 * at the middle of the time axis and the slope.
 */
record KnownScale(Standardised points) implements LogLikelihood {

  @Override
  public Expansion at(double[] line) {
    Expansion sum = Expansion.zero(2);
    double value = 0;
    for (int i = 0; i < points.size(); i++) {
      double precision = 1 / points.sd()[i];
      double time = points.time()[i];
      PointLikelihood point =
          PointLikelihood.of(
              points.lower()[i],
              points.upper()[i],
              precision * (line[0] + line[1] * time),
              precision);
      value += point.value();
      double first = precision * point.byLine();
      double second = precision * precision * point.byLineTwice();
      sum.gradient()[0] += first;
      sum.gradient()[1] += first * time;
      sum.hessian()[0][0] += second;
      sum.hessian()[0][1] += second * time;
      sum.hessian()[1][1] += second * time * time;
    }
    sum.hessian()[1][0] = sum.hessian()[0][1];
    return new Expansion(value, sum.gradient(), sum.hessian());
  }
}
