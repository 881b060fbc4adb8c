package org.mrdmonitor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A person with a pocket calculator gets the last digit shown, and the comparison holds: for every
 * formula of every finding of random courses.
 */
class FormulaPropertyTest {

  private static final String NUMBER = "([0-9.]+)(?:\u00a0[%d])?";
  private static final Pattern COMPARISON = Pattern.compile(NUMBER + " ([<>≤≥]) " + NUMBER);
  private static final Pattern QUOTIENT =
      Pattern.compile(NUMBER + " ÷ " + NUMBER + " = " + NUMBER + " ([<≥]) " + NUMBER);
  private static final Pattern DOUBLING =
      Pattern.compile(
          NUMBER
              + " × log10 2 ÷ log10\\("
              + NUMBER
              + " ÷ "
              + NUMBER
              + "\\) = "
              + NUMBER
              + " ([<≥]) "
              + NUMBER);

  /** The one number that no hand works out: the probability of the filter. */
  private static final Pattern PROBABILITY =
      Pattern.compile("P\\(rising\\) = " + NUMBER + " (≥) " + NUMBER);

  private static final Pattern NAME = Pattern.compile("BCR::ABL1 .*");

  @Property(seed = "20261122", tries = 1000)
  void everyFormulaCanBeRecomputed(@ForAll long seed) {
    for (Finding finding : RuleBook.standard().findings(RandomCourses.course(seed))) {
      Stream.of(finding.first(), finding.latest())
          .flatMap(raised -> List.of(raised.evidence().formula().split("; ")).stream())
          .filter(part -> !part.isEmpty())
          .forEach(FormulaPropertyTest::recompute);
    }
  }

  /** The catalogue of forms is closed: a formula of another form fails here. */
  private static void recompute(String part) {
    Matcher quotient = QUOTIENT.matcher(part);
    Matcher doubling = DOUBLING.matcher(part);
    Matcher comparison = COMPARISON.matcher(part);
    Matcher probability = PROBABILITY.matcher(part);
    if (quotient.matches()) {
      BigDecimal value = number(quotient, 1).divide(number(quotient, 2), MathContext.DECIMAL128);
      assertLastDigit(part, value, number(quotient, 3));
      assertHolds(part, number(quotient, 3), quotient.group(4), number(quotient, 5));
    } else if (doubling.matches()) {
      double logs =
          Math.log10(number(doubling, 2).doubleValue() / number(doubling, 3).doubleValue());
      double days = number(doubling, 1).doubleValue() * Math.log10(2) / logs;
      assertLastDigit(part, BigDecimal.valueOf(days), number(doubling, 4));
      assertHolds(part, number(doubling, 4), doubling.group(5), number(doubling, 6));
    } else if (comparison.matches()) {
      assertHolds(part, number(comparison, 1), comparison.group(2), number(comparison, 3));
    } else if (probability.matches()) {
      assertHolds(part, number(probability, 1), probability.group(2), number(probability, 3));
    } else {
      assertThat(part).matches(NAME);
    }
  }

  private static void assertHolds(String part, BigDecimal left, String sign, BigDecimal right) {
    int order = left.compareTo(right);
    boolean holds =
        switch (sign) {
          case "<" -> order < 0;
          case ">" -> order > 0;
          case "≤" -> order <= 0;
          default -> order >= 0;
        };
    assertThat(holds).as(part).isTrue();
  }

  private static BigDecimal number(Matcher matcher, int group) {
    return new BigDecimal(matcher.group(group));
  }

  private static void assertLastDigit(String part, BigDecimal computed, BigDecimal shown) {
    assertThat(computed.setScale(shown.scale(), RoundingMode.HALF_UP)).as(part).isEqualTo(shown);
  }
}
