package org.mrdmonitor.timeline.cohort;

/**
 * A count of those of whom it can be told.
 *
 * @param count from 0 to {@code of}
 * @param of may be 0; then nothing can be told
 */
public record Share(int count, int of) {

  private static final double Z = 1.959963984540054;

  public Share {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("A share (%d of %d) is a part.".formatted(count, of));
    }
  }

  /** The share, 0 to 1; not a number where nobody can be told of. */
  public double value() {
    return (double) count / of;
  }

  /** Lower end of the 95 % interval of Wilson, J Am Stat Assoc 1927;22:209. */
  public double low() {
    return count == 0 ? 0 : middle() - half();
  }

  /** Upper end of the same interval. */
  public double high() {
    return count == of ? 1 : middle() + half();
  }

  private double middle() {
    return (value() + Z * Z / (2.0 * of)) / (1 + Z * Z / of);
  }

  private double half() {
    double p = value();
    return Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
  }
}
