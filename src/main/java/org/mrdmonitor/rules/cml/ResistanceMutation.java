package org.mrdmonitor.rules.cml;

import java.util.List;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.Outcome;
import org.mrdmonitor.rules.Repeat;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.rules.RuleInfo;
import org.mrdmonitor.rules.RuleSets;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Criterion;
import org.mrdmonitor.rules.criteria.Look;
import org.mrdmonitor.rules.criteria.Sources;

/** ELN 2020, failure at any time: a resistance mutation of the kinase domain was found. */
public final class ResistanceMutation implements Criterion {

  private static final RuleInfo INFO =
      new RuleInfo(
          new RuleId("cml-2020-resistance-mutation"),
          1,
          "A mutation of the kinase domain was found",
          Severity.POSSIBLE_RELAPSE_OR_FAILURE,
          Set.of(RuleSets.ELN_CML_2020),
          Set.of(Disease.CML),
          Set.of(Marker.Kind.BCR_ABL1_MUTATION),
          List.of(Sources.elnCml2020("table of milestones, any time")));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome judge(Look look) {
    String mutation = look.result().marker().name();
    Conclusion conclusion =
        KinaseInhibitor.of(look).knowing(Conclusion.of(INFO, look)).by(mutation);
    return switch (look.value().detection()) {
      case DETECTED -> conclusion.raised(INFO.severity(), Repeat.NOT_NEEDED, "raised", mutation);
      case NOT_DETECTED -> Outcome.NOT_RAISED;
      case NOT_STATED -> conclusion.cannotTell("cannot-tell", mutation);
    };
  }
}
