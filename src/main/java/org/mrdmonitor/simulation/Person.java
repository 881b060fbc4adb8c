package org.mrdmonitor.simulation;

import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.Specimen;

/**
 * One simulated patient before anything is measured: the truth and the doubling time of growth.
 *
 * <p>Activation and dormancy are drawn inside the ranges fitted by Hähnel et al., Cancer Res
 * 2020;80:2394 (per month 1e-6 to 0.2 and 1e-5 to 1), the fast slope of treatment not below that of
 * imatinib, 0.052 ± 0.018 per day (Tang et al., Blood 2011;118:1622).
 */
record Person(Truth truth, double doublingDays) {

  private static final double HELD_DECAY = 0.03;
  private static final double DYING_RESERVOIR = 0.005;
  private static final int MOST_DOUBLINGS = 64;

  /** Draws a person with a story. */
  static Person draw(MarkerModel model, Story story, Draws draws) {
    return new Sketch(model, story, draws).person();
  }

  /** The drawing of one person, in the order of life. */
  private static final class Sketch {

    private final MarkerModel model;
    private final Story story;
    private final Draws draws;
    private final double bloodShift;
    private final double untreated;
    private final double relapseLevel;
    private final double doublingDays;
    private final double reservoir;
    private final Rates held;

    Sketch(MarkerModel model, Story story, Draws draws) {
      this.model = model;
      this.story = story;
      this.draws = draws;
      MarkerModel.Burden burden = model.burden();
      bloodShift = burden.blood() == 0 ? 0 : draws.normal(burden.blood(), 0.2);
      untreated = draws.normal(burden.untreated(), 0.2);
      relapseLevel = draws.normal(burden.untreated() + burden.relapse(), 0.2);
      doublingDays = drawnDoubling();
      held =
          new Rates(
              draws.logUniform(1e-4, 5e-4),
              draws.logUniform(1e-4, 3e-3),
              -draws.logUniform(HELD_DECAY / 2, HELD_DECAY * 2),
              story == Story.CURE ? DYING_RESERVOIR : 0);
      reservoir = drawnReservoir();
    }

    private double drawnDoubling() {
      double median =
          model.doublingDays() * Draws.powerOfTen(draws.normal(0, Hardship.DOUBLING_SPREAD));
      return draws.chance(Hardship.SLOW) ? median * Hardship.SLOW_FACTOR : median;
    }

    /** The reservoir at the end of treatment, log10 of the level in marrow. */
    private double drawnReservoir() {
      double threshold = model.burden().threshold() - inSpecimen();
      return switch (story) {
        case CURE -> draws.uniform(-9.5, -7.5);
        case DEEP_RESERVOIR -> draws.uniform(threshold - 2.5, threshold - 1);
        case PLATEAU -> draws.uniform(threshold - 1, threshold + 1);
        case BLIP -> draws.uniform(threshold - 2.5, threshold - 0.5);
        case RELAPSE ->
            draws.chance(0.3)
                ? draws.uniform(threshold - 1, threshold)
                : draws.uniform(-7, threshold - 1);
      };
    }

    private double inSpecimen() {
      return model.followedIn() == Specimen.PERIPHERAL_BLOOD ? bloodShift : 0;
    }

    Person person() {
      int end = model.schedule().treatmentDays();
      double dormant = Draws.powerOfTen(reservoir) * StrictMath.exp(held.activation() * end);
      Compartments atDiagnosis = new Compartments(dormant, Draws.powerOfTen(untreated));
      List<Phase> phases = new ArrayList<>();
      phases.add(new Phase(0, Phase.State.TREATED, treated()));
      phases.add(new Phase(end, Phase.State.HELD, held));
      Compartments atEnd = atDiagnosis.after(end, treated());
      if (story == Story.RELAPSE || story == Story.BLIP) {
        addGrowth(phases, atEnd);
      }
      Truth truth = Truth.of(atDiagnosis, phases, Draws.powerOfTen(bloodShift));
      return new Person(
          story == Story.RELAPSE
              ? truth.relapsingAt(Draws.powerOfTen(relapseLevel), model.schedule().lastDay())
              : truth,
          doublingDays);
    }

    private void addGrowth(List<Phase> phases, Compartments atEnd) {
      int end = model.schedule().treatmentDays();
      double target = story == Story.RELAPSE ? relapseLevel : peakOfBlip();
      Rates growing = held.withGrowth(StrictMath.log(2) / doublingDays + held.dormancy());
      int needed = daysUntil(Draws.powerOfTen(target), atEnd, growing);
      int release = Math.max(end + 1, end + reachedAfter() - needed);
      phases.add(new Phase(release, Phase.State.GROWING, growing));
      if (story == Story.BLIP) {
        phases.add(new Phase(release + Math.max(1, needed), Phase.State.HELD, held));
      }
    }

    private double peakOfBlip() {
      return model.burden().threshold() - inSpecimen() + draws.uniform(-0.5, 1);
    }

    /**
     * Days after treatment on which the level of relapse, or the peak of a blip, is to be reached.
     */
    private int reachedAfter() {
      int followUp = model.schedule().followUpDays();
      if (story == Story.BLIP) {
        return draws.between(followUp / 10, followUp * 7 / 10);
      }
      double day;
      do {
        day = 60 + draws.exponential(followUp / 3.0);
      } while (day > followUp);
      return (int) day;
    }

    /** Days of growth until a level, by bisection; the total rises throughout. */
    private int daysUntil(double level, Compartments from, Rates growing) {
      int low = 0;
      int high = (int) (MOST_DOUBLINGS * doublingDays);
      while (high - low > 1) {
        int middle = (low + high) / 2;
        if (from.after(middle, growing).total() >= level) {
          high = middle;
        } else {
          low = middle;
        }
      }
      return high;
    }

    /**
     * Treatment lets nothing fall dormant and is done with the cycling cells in 70 % of its time.
     */
    private Rates treated() {
      double logs = untreated - reservoir + 1;
      double needed = logs * StrictMath.log(10) / (0.7 * model.schedule().treatmentDays());
      return new Rates(held.activation(), 0, -Math.max(needed, 0.052), 0);
    }
  }
}
