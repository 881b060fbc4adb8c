package org.mrdmonitor.web.timeline;

import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.measurement.SampleLimits;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.timeline.PointText;
import org.mrdmonitor.timeline.Words;

/**
 * A result a conclusion rests on, or that it left out.
 *
 * @param limit of detection of that sample; with its origin where the laboratory did not state it
 * @param because why it was left out; empty where it was used
 */
record InputLine(
    String path,
    String sampledOn,
    String specimen,
    String value,
    String reported,
    String limit,
    String assay,
    String amount,
    String enteredBy,
    String because) {

  static InputLine used(ResultVersion version, Words words) {
    return leftOut(version, "", words);
  }

  static InputLine leftOut(ResultVersion version, String because, Words words) {
    Measurement m = version.measurement();
    return new InputLine(
        "/results/" + m.id() + "/correction",
        LevelText.day(m.sampledOn()),
        m.specimen().code(),
        words.level(m),
        ResultLine.reported(m),
        SampleLimits.of(m).detection().map(l -> text(m, l, words)).orElse(""),
        String.join(" ", words.method(m.assay().method()), m.assay().name(), m.assay().laboratory())
            .strip(),
        PointText.amount(m, words),
        version.author().name() + ", " + Moment.of(version.author().at()),
        because);
  }

  /** {@code 0.006 % (3 copies of 50 000 ABL1)}. */
  private static String text(Measurement measurement, SampleLimits.Limit limit, Words words) {
    String level = LevelText.percent(limit.level(), measurement.assay().internationalScale());
    return limit.origin() == SampleLimits.Origin.STATED
        ? level
        : level + " (" + words.levels().basis(measurement, limit) + ")";
  }
}
