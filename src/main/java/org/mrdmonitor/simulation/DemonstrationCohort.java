package org.mrdmonitor.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.patient.Dossier;

/**
 * About 120 made-up patients of all diseases for the demonstration: some relapse, some hold a low
 * level, some rise and fall again, most stay negative.
 *
 * <p>All days are counted back from {@code today}, so that on the day it is loaded some findings
 * are open, some repeats are due and some samples are overdue. Family names are the words for
 * "example" in many languages: nobody can take them for persons.
 */
public final class DemonstrationCohort {

  /** The hospital's number of the patient with whom the guide begins. */
  public static final String EXAMPLE = "4481-209";

  private DemonstrationCohort() {}

  /** The same patients for the same seed and day; hospital identifiers are unique. */
  public static List<Dossier> of(long seed, LocalDate today) {
    List<Dossier> cohort = new ArrayList<>();
    cohort.add(Showcase.asOf(today));
    Names names = new Names(Draws.of(seed, 0));
    long index = 1;
    for (Part part : Part.all()) {
      cohort.add(part.played(names.next(part.model().disease(), today), seed, index, today));
      index++;
    }
    cohort.add(SecondClone.asOf(today));
    return List.copyOf(cohort);
  }
}
