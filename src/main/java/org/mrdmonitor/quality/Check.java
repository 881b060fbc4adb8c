package org.mrdmonitor.quality;

import java.util.List;

/** One check of data quality. It receives all that is known of a patient and fetches nothing. */
public interface Check {

  CheckId id();

  /** What it noticed, in the order of the entries; empty where nothing is to be looked at. */
  List<Notice> look(ReviewedCourse reviewed);
}
