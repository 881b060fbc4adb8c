package org.mrdmonitor.measurement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How one assay is brought to the International Scale of BCR::ABL1: its conversion factors, each
 * for some days of sampling, never two for one day. Without any factor the assay is not converted.
 *
 * <p>The factor is the one valid on the day of <em>sampling</em>. A day without a valid factor has
 * an answer of its own; the last factor known is never stretched to it.
 */
public record InternationalScale(List<FactorPeriod> factors) {

  /** No factor is known. */
  public static final InternationalScale NONE = new InternationalScale(List.of());

  /** What comes of converting a result. */
  public sealed interface Conversion {

    /** The value on the International Scale, and the factor that made it. */
    record Converted(MrdValue value, ConversionFactor factor) implements Conversion {}

    /** No factor is valid on the day of sampling; the result stays on the laboratory's scale. */
    record NoFactor(LocalDate sampledOn) implements Conversion {}
  }

  public InternationalScale {
    factors = factors.stream().sorted(Comparator.comparing(FactorPeriod::from)).toList();
    for (int i = 1; i < factors.size(); i++) {
      if (factors.get(i - 1).overlaps(factors.get(i))) {
        throw new IllegalArgumentException(
            "Two conversion factors hold on one day (%s)."
                .formatted(LevelText.day(factors.get(i).from())));
      }
    }
  }

  /** Whether there is anything to convert with. */
  public boolean isKnown() {
    return !factors.isEmpty();
  }

  /** A result in the laboratory's own ratio, as it reads on the International Scale. */
  public Conversion convert(MrdValue ratio, LocalDate sampledOn) {
    return factors.stream()
        .filter(period -> period.covers(sampledOn))
        .findFirst()
        .map(FactorPeriod::factor)
        .map(factor -> converted(ratio, factor))
        .orElseGet(() -> new Conversion.NoFactor(sampledOn));
  }

  private static Conversion converted(MrdValue ratio, ConversionFactor factor) {
    return new Conversion.Converted(factor.convert(ratio), factor);
  }
}
