package org.mrdmonitor.rules.aml;

import java.util.EnumSet;
import java.util.Set;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.rules.criteria.Conclusion;
import org.mrdmonitor.rules.criteria.Look;

/** What the two core-binding-factor fusions have in common. */
final class CoreBindingFactor {

  static final Set<Marker.Kind> MARKERS =
      Set.copyOf(EnumSet.of(Marker.Kind.RUNX1_RUNX1T1, Marker.Kind.CBFB_MYH11));

  private CoreBindingFactor() {}

  /**
   * A low positive may persist for years in remission: 8 of 94 patients with t(8;21) were positive
   * in marrow up to two years (Willekens et al., Haematologica 2016;101:328).
   */
  static Conclusion knowing(Look look, Conclusion conclusion) {
    return MARKERS.contains(look.result().marker().kind())
        ? conclusion.knowing("cbf-persistence")
        : conclusion;
  }
}
