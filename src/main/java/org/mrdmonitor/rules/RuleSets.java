package org.mrdmonitor.rules;

import java.util.Set;
import org.mrdmonitor.patient.Disease;

/** The rule sets the product knows, and those in force until a centre chooses. */
public final class RuleSets {

  public static final RuleSet ELN_AML_2018 = new RuleSet("ELN-AML-2018");
  public static final RuleSet ELN_AML_2021 = new RuleSet("ELN-AML-2021");
  public static final RuleSet ELN_AML_2022 = new RuleSet("ELN-AML-2022");
  public static final RuleSet ELN_AML_2025 = new RuleSet("ELN-AML-2025");

  /** Cut-offs of single published studies. */
  public static final RuleSet AML_STUDIES = new RuleSet("AML-STUDIES");

  /** Cut-offs whose wording or unit we doubt; never in force unless a centre chooses them. */
  public static final RuleSet DOUBTFUL = new RuleSet("DOUBTFUL");

  public static final RuleSet ALL_ADULT = new RuleSet("ALL-ADULT");
  public static final RuleSet GMALL_2012 = new RuleSet("GMALL-2012");
  public static final RuleSet ALL_CHILDREN_2022 = new RuleSet("ALL-CHILDREN-2022");
  public static final RuleSet ELN_CML_2013 = new RuleSet("ELN-CML-2013");
  public static final RuleSet ELN_CML_2020 = new RuleSet("ELN-CML-2020");
  public static final RuleSet CML_KINETICS = new RuleSet("CML-KINETICS");
  public static final RuleSet TFR_SINGLE = new RuleSet("TFR-SINGLE");
  public static final RuleSet TFR_CONFIRMED = new RuleSet("TFR-CONFIRMED");
  public static final RuleSet TFR_MR4 = new RuleSet("TFR-MR4");
  public static final RuleSet CLL_2021 = new RuleSet("CLL-2021");
  public static final RuleSet IMWG_2016 = new RuleSet("IMWG-2016");

  /** Statements about a series alone, derived by us and not published as a criterion. */
  public static final RuleSet TREND = new RuleSet("TREND");

  private RuleSets() {}

  /** The sets in force for a disease where a centre has not chosen its own. */
  public static Set<RuleSet> defaults(Disease disease) {
    return switch (disease) {
      case AML -> Set.of(ELN_AML_2021, ELN_AML_2022, ELN_AML_2025, TREND);
      case ALL -> Set.of(ALL_ADULT, TREND);
      case CML -> Set.of(ELN_CML_2020, TFR_SINGLE, TREND);
      case CLL -> Set.of(CLL_2021, TREND);
      case MYELOMA -> Set.of(IMWG_2016, TREND);
    };
  }
}
