package org.mrdmonitor.measurement;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The gene whose copies say how much material a PCR sample held.
 *
 * <p>ABL1 and GUSB have a published minimum below which a sample is inadequate: 10 000 and 24 000
 * copies (Cross et al., Leukemia 2015;29:999; GUSB from memory). For other genes no minimum is
 * established here, so adequacy is unknown.
 */
public record ControlGene(String name) {

  public static final ControlGene ABL1 = new ControlGene("ABL1");
  public static final ControlGene GUSB = new ControlGene("GUSB");

  public ControlGene {
    if (name.isBlank() || name.length() > 40) {
      throw new IllegalArgumentException(
          "A control gene has a name of 1 to 40 characters (%s).".formatted(name));
    }
    name = name.strip().toUpperCase(Locale.ROOT);
    name = name.equals("ABL") ? "ABL1" : name;
  }

  public static Optional<ControlGene> parse(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new ControlGene(text));
  }

  /** The fewest copies of an adequate sample; empty where no minimum is established. */
  public OptionalLong minimumCopies() {
    return switch (name) {
      case "ABL1" -> OptionalLong.of(10_000);
      case "GUSB" -> OptionalLong.of(24_000);
      default -> OptionalLong.empty();
    };
  }
}
