package org.mrdmonitor.trend;

/**
 * The log likelihood of a line and one common standard deviation σ; parameters: level at the middle
 * of the time axis over σ, slope over σ, and 1/σ, in which it is concave.
 */
record EstimatedScale(Standardised points) implements LogLikelihood {

  @Override
  public Expansion at(double[] p) {
    if (!(p[2] > 0)) {
      return new Expansion(Double.NEGATIVE_INFINITY, new double[3], new double[3][3]);
    }
    Expansion sum = Expansion.zero(3);
    double[] gradient = sum.gradient();
    double[][] hessian = sum.hessian();
    double value = 0;
    for (int i = 0; i < points.size(); i++) {
      double time = points.time()[i];
      PointLikelihood point =
          PointLikelihood.of(points.lower()[i], points.upper()[i], p[0] + p[1] * time, p[2]);
      value += point.value();
      gradient[0] += point.byLine();
      gradient[1] += point.byLine() * time;
      gradient[2] += point.byPrecision();
      hessian[0][0] += point.byLineTwice();
      hessian[0][1] += point.byLineTwice() * time;
      hessian[1][1] += point.byLineTwice() * time * time;
      hessian[0][2] += point.byLineAndPrecision();
      hessian[1][2] += point.byLineAndPrecision() * time;
      hessian[2][2] += point.byPrecisionTwice();
    }
    hessian[1][0] = hessian[0][1];
    hessian[2][0] = hessian[0][2];
    hessian[2][1] = hessian[1][2];
    return new Expansion(value, gradient, hessian);
  }
}
