package org.mrdmonitor.simulation;

/**
 * The rates of the two compartments during one phase, each per day.
 *
 * @param activation dormant cells that begin to cycle
 * @param dormancy cycling cells that fall dormant
 * @param growth of cycling cells, division less death; below zero under treatment or control
 * @param loss of dormant cells, by death
 */
record Rates(double activation, double dormancy, double growth, double loss) {

  Rates {
    if (activation < 0 || dormancy < 0 || loss < 0 || !Double.isFinite(growth)) {
      throw new IllegalArgumentException(
          "Not rates of a phase: activation %s, dormancy %s, growth %s, loss %s."
              .formatted(activation, dormancy, growth, loss));
    }
  }

  Rates withGrowth(double other) {
    return new Rates(activation, dormancy, other, loss);
  }
}
