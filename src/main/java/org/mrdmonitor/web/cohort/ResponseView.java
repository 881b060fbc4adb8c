package org.mrdmonitor.web.cohort;

import java.util.List;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.timeline.Threshold;
import org.mrdmonitor.timeline.Words;
import org.mrdmonitor.timeline.cohort.Landmark;
import org.mrdmonitor.timeline.cohort.Share;

/**
 * The responses of a cohort at its landmarks.
 *
 * @param thresholds the levels of the columns, lowest first
 */
record ResponseView(List<Level> thresholds, List<Row> rows) {

  static final ResponseView NONE = new ResponseView(List.of(), List.of());

  /** A level with its name and source. */
  record Level(String level, String label, String source) {

    static Level of(Threshold threshold, Words words) {
      return new Level(
          LevelText.percent(threshold.level(), false), threshold.label(words), threshold.source());
    }
  }

  /** One landmark. */
  record Row(
      int month,
      int patients,
      int notReached,
      int died,
      int notSampled,
      int sampled,
      Part undetected,
      List<Part> below) {

    /** For messages, which take the count as a text. */
    public String monthText() {
      return Integer.toString(month);
    }
  }

  /**
   * A share in words.
   *
   * @param percent whole percent, for the bar
   * @param known whether anybody can be told of
   */
  record Part(int count, int of, long percent, String interval, boolean known) {

    static Part of(Share share) {
      if (share.of() == 0) {
        return new Part(0, 0, 0, "", false);
      }
      return new Part(
          share.count(),
          share.of(),
          Math.round(100 * share.value()),
          OutcomesView.percent(share.low()) + "–" + OutcomesView.percent(share.high()),
          true);
    }
  }

  static ResponseView of(List<Landmark> landmarks, Words words) {
    List<Level> levels =
        landmarks.get(0).below().stream().map(at -> Level.of(at.threshold(), words)).toList();
    return new ResponseView(levels, landmarks.stream().map(ResponseView::row).toList());
  }

  private static Row row(Landmark landmark) {
    return new Row(
        landmark.month(),
        landmark.patients(),
        landmark.notReached(),
        landmark.died(),
        landmark.notSampled(),
        landmark.sampled(),
        Part.of(landmark.undetected()),
        landmark.below().stream().map(at -> Part.of(at.share())).toList());
  }
}
