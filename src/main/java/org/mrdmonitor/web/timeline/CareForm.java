package org.mrdmonitor.web.timeline;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.web.FormVersion;
import org.mrdmonitor.web.ShownPatient;

/** Who is to look after a finding, or why it ends, as sent. */
public class CareForm {

  /** The choice of nobody. */
  static final String NOBODY = "nobody";

  static final int LONGEST_REASON = 500;
  private static final int SHORTEST_REASON = 3;

  @FormParam(ShownPatient.FIELD)
  @Nullable String patient;

  @FormParam("version")
  @Nullable String version;

  @FormParam("person")
  @Nullable String person;

  @FormParam("reason")
  @Nullable String reason;

  /** An empty form made from a version of the finding. */
  static CareForm of(int version) {
    CareForm form = new CareForm();
    form.version = Integer.toString(version);
    return form;
  }

  /** What was typed, with the version that holds now. */
  CareForm on(int current) {
    CareForm form = of(current);
    form.person = person;
    form.reason = reason;
    return form;
  }

  /** Whether it was filled in under the banner of another patient than the finding's. */
  boolean ofAnother(PatientId findings) {
    return ShownPatient.isAnother(patient, findings);
  }

  /** The version the person had before the eyes; our forms always carry it. */
  public int version() {
    return FormVersion.of(version);
  }

  public String person() {
    return person == null ? "" : person;
  }

  public String reason() {
    return reason == null ? "" : reason.strip();
  }

  boolean reasonFits() {
    return reason().length() >= SHORTEST_REASON && reason().length() <= LONGEST_REASON;
  }

  Optional<UUID> chosen() {
    return Optional.of(person()).filter(p -> p.matches("[0-9a-f-]{36}")).map(UUID::fromString);
  }
}
