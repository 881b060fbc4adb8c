package org.mrdmonitor.store;

import org.mrdmonitor.measurement.AssayDefinition;
import org.mrdmonitor.security.CentreId;

/**
 * One immutable version of an assay of a centre: all that was said of it, and who said so.
 *
 * @param version from 1
 * @param retired whether it is no longer offered for new results; results keep what they have
 */
public record AssayVersion(
    AssayId id,
    int version,
    CentreId centre,
    AssayDefinition content,
    boolean retired,
    Authorship author) {

  AssayVersion replacedBy(AssayDefinition newContent, Authorship by) {
    return new AssayVersion(id, version + 1, centre, newContent, retired, by);
  }

  AssayVersion retiredBy(Authorship by) {
    return new AssayVersion(id, version + 1, centre, content, true, by);
  }

  AssayVersion broughtBackBy(Authorship by) {
    return new AssayVersion(id, version + 1, centre, content, false, by);
  }

  /** Whether both would be taken for each other in a list: same name, same laboratory. */
  boolean namedLike(AssayDefinition other) {
    return content.name().equalsIgnoreCase(other.name())
        && content.laboratory().equalsIgnoreCase(other.laboratory());
  }
}
