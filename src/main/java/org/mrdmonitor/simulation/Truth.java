package org.mrdmonitor.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mrdmonitor.measurement.Specimen;

/**
 * What is true of a simulated patient on every day, counted from the diagnosis on day 0.
 *
 * <p>The level of blood is the level of marrow lowered by one factor per patient.
 */
public final class Truth {

  private final List<Phase> phases;
  private final List<Compartments> starts;
  private final double bloodFactor;
  private final OptionalInt relapseDay;

  private Truth(
      List<Phase> phases, List<Compartments> starts, double bloodFactor, OptionalInt relapseDay) {
    this.phases = List.copyOf(phases);
    this.starts = List.copyOf(starts);
    this.bloodFactor = bloodFactor;
    this.relapseDay = relapseDay;
  }

  /** The truth that follows from the state on day 0 and the phases; the first begins on day 0. */
  static Truth of(Compartments atDiagnosis, List<Phase> phases, double bloodFactor) {
    List<Compartments> starts = new ArrayList<>(List.of(atDiagnosis));
    for (int i = 1; i < phases.size(); i++) {
      Phase ended = phases.get(i - 1);
      int days = phases.get(i).firstDay() - ended.firstDay();
      starts.add(starts.get(i - 1).after(days, ended.rates()));
    }
    return new Truth(phases, starts, bloodFactor, OptionalInt.empty());
  }

  /** The same, with the first growing day on which the marrow reaches the level of relapse. */
  Truth relapsingAt(double marrowLevel, int lastDay) {
    OptionalInt day =
        releaseDay().stream()
            .flatMap(first -> java.util.stream.IntStream.rangeClosed(first, lastDay))
            .filter(d -> marrowOn(d) >= marrowLevel)
            .findFirst();
    return new Truth(phases, starts, bloodFactor, day);
  }

  /** The true level in a specimen, as a fraction on the scale of the marker. */
  public double levelOn(int day, Specimen specimen) {
    return marrowOn(day) * (specimen == Specimen.PERIPHERAL_BLOOD ? bloodFactor : 1);
  }

  private double marrowOn(int day) {
    int phase = phaseOn(day);
    int since = day - phases.get(phase).firstDay();
    return starts.get(phase).after(since, phases.get(phase).rates()).total();
  }

  private int phaseOn(int day) {
    int found = 0;
    while (found + 1 < phases.size() && phases.get(found + 1).firstDay() <= day) {
      found++;
    }
    return found;
  }

  /** Whether cycling cells grow on the day. */
  public boolean growingOn(int day) {
    return phases.get(phaseOn(day)).state() == Phase.State.GROWING;
  }

  /** The day on which growth began; empty where it never did. */
  public OptionalInt releaseDay() {
    return phases.stream()
        .filter(p -> p.state() == Phase.State.GROWING)
        .mapToInt(Phase::firstDay)
        .findFirst();
  }

  /** The day of haematological relapse within the follow-up; empty where there is none. */
  public OptionalInt relapseDay() {
    return relapseDay;
  }
}
