package org.mrdmonitor.trend;

/** A concave log likelihood of a few parameters. */
interface LogLikelihood {

  /**
   * Value, gradient and Hessian at the parameters; a value that is not finite where they are not
   * allowed.
   */
  Expansion at(double[] parameters);

  /**
   * The likelihood near one place.
   *
   * @param hessian the whole symmetric matrix
   */
  record Expansion(double value, double[] gradient, double[][] hessian) {

    static Expansion zero(int parameters) {
      return new Expansion(0, new double[parameters], new double[parameters][parameters]);
    }
  }
}
