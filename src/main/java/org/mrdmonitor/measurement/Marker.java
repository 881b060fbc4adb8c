package org.mrdmonitor.measurement;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is followed in a patient: a mutation, a fusion transcript, a rearrangement, a phenotype.
 *
 * <p>The name keeps the laboratory's detail ({@code NPM1 type A}); the {@link #kind()} is what
 * rules look at. Two markers are the same when their names are equal in any case.
 */
public record Marker(String name) {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NO_PART = Pattern.compile("[^A-Z0-9]");

  public Marker {
    name = SPACES.matcher(name.strip()).replaceAll(" ");
    if (name.isEmpty() || name.length() > 80) {
      throw new IllegalArgumentException(
          "A marker has a name of 1 to 80 characters (%s).".formatted(name));
    }
  }

  /**
   * The family a rule can speak of; {@link Kind#OTHER} where the name is not one of the known
   * forms.
   */
  public Kind kind() {
    return Kind.of(name);
  }

  /** Equal for equal markers; the key of series and findings. */
  public String key() {
    return name.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marker that && (name.equals(that.name) || key().equals(that.key()));
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  /** The families of markers that published criteria distinguish. */
  public enum Kind {
    NPM1,
    RUNX1_RUNX1T1,
    CBFB_MYH11,
    PML_RARA,
    KMT2A,
    FLT3_ITD,
    BCR_ABL1,
    /** BCR::ABL1 with the e1a2 junction (p190), for which there is no International Scale. */
    BCR_ABL1_E1A2,
    /** A mutation of the kinase domain, {@code BCR::ABL1 T315I}: resistance, not a level. */
    BCR_ABL1_MUTATION,
    IG_TR,
    FLOW,
    /** DNMT3A, TET2, ASXL1: clonal haematopoiesis, never a relapse signal. */
    CLONAL_HAEMATOPOIESIS,
    OTHER;

    static Kind of(String name) {
      String n = NO_PART.matcher(name.toUpperCase(Locale.ROOT)).replaceAll("");
      if (n.startsWith("BCRABL1E1A2")
          || n.startsWith("BCRABLP190")
          || n.startsWith("BCRABL1P190")) {
        return BCR_ABL1_E1A2;
      }
      if (n.matches("BCRABL1?([A-Z][0-9]{3}[A-Z]|MUTATION).*")) {
        return BCR_ABL1_MUTATION;
      }
      if (n.startsWith("BCRABL")) {
        return BCR_ABL1;
      }
      if (n.startsWith("NPM1")) {
        return NPM1;
      }
      if (n.startsWith("RUNX1RUNX1T1") || n.startsWith("AML1ETO") || n.startsWith("T821")) {
        return RUNX1_RUNX1T1;
      }
      if (n.startsWith("CBFBMYH11") || n.startsWith("INV16")) {
        return CBFB_MYH11;
      }
      if (n.startsWith("PMLRAR")) {
        return PML_RARA;
      }
      if (n.startsWith("KMT2A") || n.startsWith("MLL")) {
        return KMT2A;
      }
      if (n.startsWith("FLT3ITD")) {
        return FLT3_ITD;
      }
      if (n.startsWith("DNMT3A") || n.startsWith("TET2") || n.startsWith("ASXL1")) {
        return CLONAL_HAEMATOPOIESIS;
      }
      if (n.matches("(IG|TR|TCR)[A-Z0-9]*") || n.startsWith("IGTR")) {
        return IG_TR;
      }
      if (n.contains("LAIP")
          || n.contains("DFN")
          || n.startsWith("FLOW")
          || n.contains("PHENOTYPE")
          || n.startsWith("CLLCELLS")
          || n.startsWith("PLASMACELLS")
          || n.startsWith("BLASTS")) {
        return FLOW;
      }
      return OTHER;
    }
  }
}
