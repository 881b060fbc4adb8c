package org.mrdmonitor.rules.criteria;

import java.util.ArrayList;
import java.util.List;
import org.mrdmonitor.measurement.Adequacy;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Measurement;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Explanation;

/** The limits that hold for a conclusion whatever the rule; most important first. */
final class KnownLimits {

  /** A gap after which an absence of findings says little. */
  private static final int LONG_GAP_DAYS = 183;

  private KnownLimits() {}

  static List<Explanation> of(Look look, List<Measurement> used) {
    List<Explanation> limits = new ArrayList<>();
    if (offScale(look, used)) {
      limits.add(Explanation.of("limit.not-international-scale"));
    }
    if (used.stream().anyMatch(m -> m.adequacy() == Adequacy.INADEQUATE)) {
      limits.add(Explanation.of("limit.inadequate-sample"));
    }
    if (negativeOfUnknownAdequacy(used)) {
      limits.add(Explanation.of("limit.adequacy-unknown"));
    }
    if (definedInRemission(look) && look.remission() == Remission.NOT_RECORDED) {
      limits.add(Explanation.of("limit.remission-not-recorded"));
    }
    if (otherSampleOfTheDay(look)) {
      limits.add(Explanation.of("limit.other-sample-of-the-day"));
    }
    RepeatDoubt.of(look).ifPresent(limits::add);
    look.previous()
        .filter(previous -> look.daysSince(previous) > LONG_GAP_DAYS)
        .ifPresent(
            previous ->
                limits.add(
                    Explanation.of(
                        "limit.sampling-gap",
                        String.valueOf(look.daysSince(previous)),
                        LevelText.day(previous.sampledOn()))));
    return limits;
  }

  private static boolean offScale(Look look, List<Measurement> used) {
    return look.course().disease() == Disease.CML
        && look.result().marker().kind() == Marker.Kind.BCR_ABL1
        && used.stream().anyMatch(m -> !m.assay().internationalScale());
  }

  private static boolean negativeOfUnknownAdequacy(List<Measurement> used) {
    return used.stream()
        .anyMatch(
            m ->
                m.value().notDetected()
                    && m.assay().method().isTranscriptRatio()
                    && m.adequacy() == Adequacy.UNKNOWN);
  }

  private static boolean definedInRemission(Look look) {
    Disease disease = look.course().disease();
    return disease == Disease.AML || disease == Disease.ALL;
  }

  private static boolean otherSampleOfTheDay(Look look) {
    return look.course().measurements().stream()
        .anyMatch(
            m ->
                m.sampledOn().equals(look.day())
                    && m.marker().equals(look.result().marker())
                    && m.specimen() == look.specimen()
                    && !m.id().equals(look.result().id()));
  }
}
