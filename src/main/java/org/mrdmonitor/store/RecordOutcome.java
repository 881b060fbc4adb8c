package org.mrdmonitor.store;

import java.util.List;
import org.mrdmonitor.measurement.MeasurementId;
import org.mrdmonitor.measurement.NewResult;

/** The answer to a wish to record results. */
public sealed interface RecordOutcome {

  /**
   * All results are in the record.
   *
   * @param recorded the new ones, in the order given
   * @param alreadyRecorded those that the record held before, equal in value, assay and input; no
   *     row was added for them
   * @param findings what the new results did to findings
   */
  record Recorded(
      List<MeasurementId> recorded,
      List<MeasurementId> alreadyRecorded,
      List<FindingChange> findings)
      implements RecordOutcome {
    public Recorded {
      recorded = List.copyOf(recorded);
      alreadyRecorded = List.copyOf(alreadyRecorded);
      findings = List.copyOf(findings);
    }
  }

  /**
   * The record holds another value for the same marker, specimen, method, day and laboratory.
   * Nothing was stored; the person chooses to leave it, to correct the recorded one with a reason,
   * or to record a further sample of that day ({@link Entry#furtherSample}).
   */
  record SameDayConflict(List<Clash> clashes) implements RecordOutcome {
    public SameDayConflict {
      clashes = List.copyOf(clashes);
    }
  }

  /**
   * One result that contradicts the record.
   *
   * @param position in the list given, from 0
   */
  record Clash(int position, NewResult given, ResultVersion recorded) {}
}
