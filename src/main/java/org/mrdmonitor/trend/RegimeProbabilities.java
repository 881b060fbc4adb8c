package org.mrdmonitor.trend;

/**
 * How probable each regime is on one sampling day, given the results up to and including that day;
 * each from 0 to 1, together 1.
 *
 * @param day days since the origin of the points
 * @param clearing the level is above what the assay last could detect, and falls
 * @param undetected the level is below what the assay last could detect, and does not rise; never
 *     "eradicated"
 * @param stable the level holds above the limit of detection: compatible with a non-proliferating
 *     reservoir where it is low, neither safe nor relapse
 * @param rising the level rises, be it still below the limit of detection
 */
public record RegimeProbabilities(
    double day, double clearing, double undetected, double stable, double rising) {

  private static final double ROUNDING = 1e-9;

  public RegimeProbabilities {
    double sum = clearing + undetected + stable + rising;
    if (!(Math.abs(sum - 1) < ROUNDING)
        || clearing < 0
        || undetected < 0
        || stable < 0
        || rising < 0) {
      throw new IllegalArgumentException(
          "Probabilities of regimes sum to one (%s, %s, %s, %s)."
              .formatted(clearing, undetected, stable, rising));
    }
  }
}
