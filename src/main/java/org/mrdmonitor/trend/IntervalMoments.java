package org.mrdmonitor.trend;

/**
 * Moments of a normal level y, and of {@code z = γ·y - η}, given that y lies in a narrow interval;
 * by Gauss–Legendre quadrature with eight nodes, which is exact to rounding for a width of a tenth
 * of a standard deviation.
 */
record IntervalMoments(
    double logProbability,
    double meanZ,
    double meanY,
    double meanYy,
    double meanZy,
    double varianceZ,
    double varianceZy,
    double covarianceZZy) {

  /** Abramowitz and Stegun, table 25.4, n = 8: the positive nodes and their weights. */
  private static final double[] NODES = {
    0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363
  };

  private static final double[] WEIGHTS = {
    0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
  };

  static IntervalMoments of(double lower, double upper, double line, double precision) {
    int n = 2 * NODES.length;
    double middle = 0.5 * (lower + upper);
    double half = 0.5 * (upper - lower);
    double centre = precision * middle - line;
    double[] y = new double[n];
    double[] weight = new double[n];
    double total = 0;
    for (int i = 0; i < n; i++) {
      double node = i % 2 == 0 ? NODES[i / 2] : -NODES[i / 2];
      double step = precision * half * node;
      y[i] = middle + half * node;
      weight[i] = WEIGHTS[i / 2] * Math.exp(-step * (centre + 0.5 * step));
      total += weight[i];
    }
    double log = NormalInterval.logDensity(centre) + Math.log(total * precision * half);
    return moments(log, y, weight, total, line, precision);
  }

  private static IntervalMoments moments(
      double log, double[] y, double[] weight, double total, double line, double precision) {
    double z1 = 0;
    double y1 = 0;
    double yy = 0;
    double zy = 0;
    for (int i = 0; i < y.length; i++) {
      double p = weight[i] / total;
      double z = precision * y[i] - line;
      z1 += p * z;
      y1 += p * y[i];
      yy += p * y[i] * y[i];
      zy += p * z * y[i];
    }
    double varianceZ = 0;
    double varianceZy = 0;
    double covariance = 0;
    for (int i = 0; i < y.length; i++) {
      double p = weight[i] / total;
      double z = precision * y[i] - line;
      varianceZ += p * (z - z1) * (z - z1);
      varianceZy += p * (z * y[i] - zy) * (z * y[i] - zy);
      covariance += p * (z - z1) * (z * y[i] - zy);
    }
    return new IntervalMoments(log, z1, y1, yy, zy, varianceZ, varianceZy, covariance);
  }
}
