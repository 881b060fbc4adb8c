package org.mrdmonitor.web.assay;

import java.time.LocalDate;
import org.mrdmonitor.store.AssayVersion;

/** A line of the catalogue, in words. */
record AssayLine(
    String name,
    String laboratory,
    String centre,
    String method,
    String markers,
    String limits,
    String scale,
    boolean retired,
    String path) {

  static AssayLine of(AssayVersion assay, String centre, LocalDate today, AssayMessages words) {
    AssayText text = new AssayText(assay.content(), words);
    return new AssayLine(
        assay.content().name(),
        assay.content().laboratory(),
        centre,
        text.method(),
        text.markers(),
        text.limits(),
        text.scaleOn(today),
        assay.retired(),
        "/admin/assays/" + assay.id());
  }
}
