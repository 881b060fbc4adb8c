package org.mrdmonitor.web;

import org.jspecify.annotations.Nullable;
import org.mrdmonitor.patient.PatientId;

/**
 * The patient whose banner stood above a form when it was filled in (EN-17). Every form of a page
 * of one patient carries the identity, {@code TemplateTest} sees to it; a form that names another
 * patient than the one it would change is refused with what was typed.
 */
public final class ShownPatient {

  /** The name of the field. */
  public static final String FIELD = "patient";

  private ShownPatient() {}

  /** Whether the form was filled in under another banner than that of the patient it changes. */
  public static boolean isAnother(@Nullable String sent, PatientId changed) {
    return sent != null && !sent.equals(changed.toString());
  }
}
