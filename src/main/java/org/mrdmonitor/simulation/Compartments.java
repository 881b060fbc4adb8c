package org.mrdmonitor.simulation;

/**
 * Dormant and cycling leukaemia cells, as fractions on the scale of the marker in marrow.
 *
 * <p>With constant rates the pair obeys {@code X' = -(a + l) X + d Y}, {@code Y' = a X + (g - d) Y}
 * (a activation, d dormancy, g growth, l loss): the quiescent and proliferating compartments of
 * Hähnel et al., Cancer Res 2020;80:2394, without their saturation and their immune cells. The
 * solution is exact: the exponential of a 2×2 matrix whose eigenvalues are real, because {@code a·d
 * ≥ 0}.
 */
record Compartments(double dormant, double cycling) {

  Compartments {
    if (!(dormant >= 0) || !(cycling >= 0)) {
      throw new IllegalArgumentException(
          "Compartments are not below zero: dormant %s, cycling %s.".formatted(dormant, cycling));
    }
  }

  double total() {
    return dormant + cycling;
  }

  /** The state after so many days: {@code e^(mt) (cosh(st) I + sinh(st)/s (M - mI))}. */
  Compartments after(double days, Rates rates) {
    double topLeft = -(rates.activation() + rates.loss());
    double bottomRight = rates.growth() - rates.dormancy();
    double mean = (topLeft + bottomRight) / 2;
    double half = (topLeft - bottomRight) / 2;
    double spread = Math.sqrt(half * half + rates.activation() * rates.dormancy());
    double fast = StrictMath.exp((mean + spread) * days);
    double slow = StrictMath.exp((mean - spread) * days);
    double even = (fast + slow) / 2;
    double odd = spread == 0 ? days * fast : (fast - slow) / (2 * spread);
    return new Compartments(
        Math.max(0, even * dormant + odd * (half * dormant + rates.dormancy() * cycling)),
        Math.max(0, even * cycling + odd * (rates.activation() * dormant - half * cycling)));
  }
}
