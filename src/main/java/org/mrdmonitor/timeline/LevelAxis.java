package org.mrdmonitor.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;

/**
 * Where a level stands. The logarithmic scale has a fixed domain per kind of marker and a fixed
 * height per decade; a level outside adds whole decades and never squeezes the others.
 */
public sealed interface LevelAxis {

  /** The ordinate of a level; the foot of the plot for zero. */
  double y(Level level);

  double top();

  double bottom();

  /** Labels from the foot upwards. */
  List<Tick> ticks();

  /** A labelled level. */
  record Tick(double y, String label) {}

  default boolean holds(Level level) {
    double y = y(level);
    return !level.isZero() && y >= top() - 0.05 && y <= bottom() + 0.05;
  }

  /** The logarithmic scale of a marker, or of several, that holds all these levels. */
  static LevelAxis log(Frame frame, List<Marker.Kind> kinds, List<Level> levels) {
    int lowest = kinds.stream().mapToInt(LevelAxis::lowestDecade).min().orElseThrow();
    int highest = kinds.stream().mapToInt(LevelAxis::highestDecade).max().orElseThrow();
    for (Level level : levels) {
      if (!level.isZero()) {
        lowest = Math.min(lowest, (int) Math.floor(level.log10()));
        highest = Math.max(highest, (int) Math.ceil(level.log10() - 1e-9));
      }
    }
    return new Log(frame.top(), frame.decade(), lowest, highest);
  }

  /** The linear scale from zero to a round number above all these levels. */
  static LevelAxis linear(Frame frame, List<Level> levels) {
    double largest = levels.stream().mapToDouble(l -> l.percent().doubleValue()).max().orElse(1);
    double magnitude = Math.pow(10, Math.floor(Math.log10(largest)));
    double steps = Math.ceil(largest / magnitude * 2 - 1e-9);
    return new Linear(frame.top(), frame.top() + 6 * frame.decade(), magnitude / 2, (int) steps);
  }

  private static int lowestDecade(Marker.Kind kind) {
    return switch (kind) {
      case BCR_ABL1, FLOW, CLONAL_HAEMATOPOIESIS -> -5;
      default -> -6;
    };
  }

  private static int highestDecade(Marker.Kind kind) {
    return switch (kind) {
      case IG_TR, FLOW, CLONAL_HAEMATOPOIESIS, FLT3_ITD, OTHER -> 0;
      default -> 1;
    };
  }

  /** Decades as powers of ten of the fraction, from lowest to highest. */
  record Log(double top, double decade, int lowest, int highest) implements LevelAxis {

    @Override
    public double bottom() {
      return top + (highest - lowest) * decade;
    }

    @Override
    public double y(Level level) {
      return level.isZero() ? bottom() : y(level.log10());
    }

    double y(double log10) {
      return top + (highest - log10) * decade;
    }

    @Override
    public List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      for (int power = lowest; power <= highest; power++) {
        String percent = BigDecimal.ONE.scaleByPowerOfTen(power + 2).toPlainString();
        ticks.add(new Tick(y(power), percent));
      }
      return ticks;
    }
  }

  /** Equal steps in percent from zero. */
  record Linear(double top, double bottom, double stepPercent, int steps) implements LevelAxis {

    @Override
    public double y(Level level) {
      double share = level.percent().doubleValue() / (stepPercent * steps);
      return bottom - (bottom - top) * share;
    }

    @Override
    public List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      int every = Math.max(1, (int) Math.ceil(steps / 10d));
      for (int i = 0; i <= steps; i += every) {
        double y = bottom - (bottom - top) * i / steps;
        ticks.add(new Tick(y, LevelText.number(BigDecimal.valueOf(stepPercent * i))));
      }
      return ticks;
    }
  }
}
