package org.mrdmonitor.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Random draws from a seed, the same on every Java virtual machine: the generator is fixed, and the
 * functions on top use strict arithmetic only.
 */
final class Draws {

  /** Above this mean a Poisson number is drawn from its normal approximation. */
  private static final double LARGE_MEAN = 60;

  private final SplittableRandom random;

  private Draws(SplittableRandom random) {
    this.random = random;
  }

  /** The draws of one course of a cohort; independent of how many courses are drawn. */
  static Draws of(long seed, long index) {
    return new Draws(new SplittableRandom(new SplittableRandom(seed).nextLong() + index));
  }

  /** Draws that take nothing away from these, so that a later change here leaves them alone. */
  Draws split() {
    return new Draws(random.split());
  }

  double uniform(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** Uniform on the decimal logarithm. */
  double logUniform(double low, double high) {
    return powerOfTen(uniform(StrictMath.log10(low), StrictMath.log10(high)));
  }

  int between(int low, int highInclusive) {
    return random.nextInt(low, highInclusive + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /**
   * Normal by the polar method (Marsaglia and Bray, SIAM Review 1964;6:260-264); its second number
   * is thrown away.
   */
  double normal(double mean, double deviation) {
    double x;
    double square;
    do {
      x = uniform(-1, 1);
      double y = uniform(-1, 1);
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    return mean + deviation * x * Math.sqrt(-2 * StrictMath.log(square) / square);
  }

  double exponential(double mean) {
    return -mean * StrictMath.log(1 - random.nextDouble());
  }

  /** Poisson by multiplication (Knuth, vol. 2, 3.4.1); normal approximation above a mean of 60. */
  long poisson(double mean) {
    if (mean > LARGE_MEAN) {
      return Math.max(0, Math.round(normal(mean, Math.sqrt(mean))));
    }
    double limit = StrictMath.exp(-mean);
    long count = -1;
    double product = 1;
    do {
      product *= random.nextDouble();
      count++;
    } while (product > limit);
    return count;
  }

  static double powerOfTen(double exponent) {
    return StrictMath.pow(10, exponent);
  }
}
