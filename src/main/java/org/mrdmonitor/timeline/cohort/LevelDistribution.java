package org.mrdmonitor.timeline.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.mrdmonitor.measurement.Level;

/**
 * How levels of which some are known only as ranges are distributed, without a model of their
 * shape.
 *
 * <p>The non-parametric maximum-likelihood estimate of Turnbull (J R Stat Soc B 1976;38:290): mass
 * can lie only in the innermost intervals, those that begin at a lower bound and end at the next
 * upper bound with no bound between, and the self-consistent masses are found by iteration. A range
 * that is no single level is open below and closed above, so that "not detected, limit x" and
 * "detected, between x and y" have no level in common. With levels that are quantified or
 * left-censored it is the Kaplan–Meier estimate of the reversed scale.
 *
 * <p>A quantile that falls on one level is that level. Where it falls into a range, the estimate
 * says nothing of the place inside, and the innermost interval can rest on a single, very sensitive
 * sample; then the quantile is given as what the sample itself guarantees: between the quantiles of
 * the lower and of the upper bounds. The same where so many levels are only below a limit that the
 * quantile may be one of them: the estimate would put their mass on the lowest level measured. No
 * limit is ever put in place of a level.
 */
final class LevelDistribution {

  private static final int MOST_ITERATIONS = 20_000;
  private static final double CONVERGED = 1e-10;
  private static final double ROUNDING = 1e-7;

  private final List<LevelRange> ranges;
  private final List<LevelRange> innermost;
  private final double[] masses;

  private LevelDistribution(List<LevelRange> ranges, List<LevelRange> innermost, double[] masses) {
    this.ranges = ranges;
    this.innermost = innermost;
    this.masses = masses;
  }

  /** The distribution of at least one level. */
  static LevelDistribution of(List<LevelRange> ranges) {
    if (ranges.isEmpty()) {
      throw new IllegalArgumentException("A distribution needs at least one level.");
    }
    List<LevelRange> innermost = innermost(ranges);
    return new LevelDistribution(
        List.copyOf(ranges), innermost, masses(Span.of(ranges, innermost), innermost.size()));
  }

  /**
   * The smallest level that at least this share of the levels does not exceed (the inverse of the
   * distribution function, type 1 of Hyndman and Fan, Am Stat 1996;50:361).
   *
   * @param share above 0, at most 1
   */
  LevelRange quantile(double share) {
    double below = 0;
    for (int i = 0; i < masses.length; i++) {
      below += masses[i];
      if (below >= share - ROUNDING) {
        LevelRange place = innermost.get(i);
        LevelRange guaranteed = guaranteed(share);
        return place.exact() && !guaranteed.onlyBelow() ? place : guaranteed;
      }
    }
    return guaranteed(share);
  }

  /** The share of levels that do not exceed the level, as far as masses are placed. */
  double atMost(Level level) {
    double below = 0;
    for (int i = 0; i < masses.length; i++) {
      below += innermost.get(i).upper().isAbove(level) ? 0 : masses[i];
    }
    return below;
  }

  private LevelRange guaranteed(double share) {
    int rank = (int) Math.ceil(share * ranges.size() - ROUNDING) - 1;
    List<Level> lower = ranges.stream().map(LevelRange::lower).sorted().toList();
    List<Level> upper = ranges.stream().map(LevelRange::upper).sorted().toList();
    return new LevelRange(lower.get(rank), upper.get(rank));
  }

  /** A bound of a range. */
  private record Bound(Level level, Side side) implements Comparable<Bound> {

    /** In the order in which bounds at the same level stand. */
    enum Side {
      LEVEL_ITSELF,
      UPPER,
      JUST_ABOVE
    }

    static Bound lower(LevelRange range) {
      return new Bound(range.lower(), range.exact() ? Side.LEVEL_ITSELF : Side.JUST_ABOVE);
    }

    static Bound upper(LevelRange range) {
      return new Bound(range.upper(), Side.UPPER);
    }

    @Override
    public int compareTo(Bound other) {
      int byLevel = level.compareTo(other.level);
      return byLevel != 0 ? byLevel : side.compareTo(other.side);
    }
  }

  private static List<LevelRange> innermost(List<LevelRange> ranges) {
    List<Bound> bounds = new ArrayList<>(2 * ranges.size());
    for (LevelRange range : ranges) {
      bounds.add(Bound.lower(range));
      bounds.add(Bound.upper(range));
    }
    Collections.sort(bounds);
    List<LevelRange> found = new ArrayList<>();
    for (int i = 1; i < bounds.size(); i++) {
      if (bounds.get(i).side() == Bound.Side.UPPER
          && bounds.get(i - 1).side() != Bound.Side.UPPER) {
        found.add(new LevelRange(bounds.get(i - 1).level(), bounds.get(i).level()));
      }
    }
    return found;
  }

  /** The innermost intervals, from first to last, that a range contains; never none. */
  private record Span(int first, int last) {

    static List<Span> of(List<LevelRange> ranges, List<LevelRange> innermost) {
      List<Bound> lower = innermost.stream().map(Bound::lower).toList();
      List<Bound> upper = innermost.stream().map(Bound::upper).toList();
      return ranges.stream()
          .map(r -> new Span(firstFrom(lower, Bound.lower(r)), lastUpTo(upper, Bound.upper(r))))
          .toList();
    }

    private static int firstFrom(List<Bound> ascending, Bound bound) {
      int at = Collections.binarySearch(ascending, bound);
      return at >= 0 ? at : -at - 1;
    }

    private static int lastUpTo(List<Bound> ascending, Bound bound) {
      int at = Collections.binarySearch(ascending, bound);
      return at >= 0 ? at : -at - 2;
    }
  }

  /** Self-consistency: each level gives its mass to the intervals it may lie in, by their share. */
  private static double[] masses(List<Span> spans, int count) {
    double[] masses = new double[count];
    Arrays.fill(masses, 1.0 / count);
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      double[] next = improved(masses, spans);
      double change = 0;
      for (int j = 0; j < count; j++) {
        change = Math.max(change, Math.abs(next[j] - masses[j]));
      }
      masses = next;
      if (change < CONVERGED) {
        break;
      }
    }
    return masses;
  }

  private static double[] improved(double[] masses, List<Span> spans) {
    double[] upTo = new double[masses.length + 1];
    for (int j = 0; j < masses.length; j++) {
      upTo[j + 1] = upTo[j] + masses[j];
    }
    double[] weight = new double[masses.length + 1];
    for (Span span : spans) {
      double each = 1 / (upTo[span.last() + 1] - upTo[span.first()]);
      weight[span.first()] += each;
      weight[span.last() + 1] -= each;
    }
    double[] next = new double[masses.length];
    double sum = 0;
    for (int j = 0; j < masses.length; j++) {
      sum += weight[j];
      next[j] = masses[j] * sum / spans.size();
    }
    return next;
  }
}
