package org.mrdmonitor.web.timeline;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.store.Action;
import org.mrdmonitor.store.OverrideReason;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormVersion;
import org.mrdmonitor.web.ShownPatient;

/** What a person decided about a finding, as typed; kept for the page that says what is wrong. */
public class DecisionForm {

  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_REASON = 500;

  @FormParam(ShownPatient.FIELD)
  @Nullable String patient;

  @FormParam("version")
  @Nullable String version;

  @FormParam("action")
  @Nullable String action;

  @FormParam("code")
  @Nullable String code;

  @FormParam("reason")
  @Nullable String reason;

  /** An empty form made from a version of the finding. */
  static DecisionForm of(int version) {
    DecisionForm form = new DecisionForm();
    form.version = Integer.toString(version);
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

  public String action() {
    return action == null ? "" : action;
  }

  public String code() {
    return code == null ? "" : code;
  }

  public String reason() {
    return reason == null ? "" : reason.strip();
  }

  Optional<Action> chosenAction() {
    return Arrays.stream(Action.values()).filter(a -> a.name().equals(action())).findFirst();
  }

  Optional<OverrideReason> chosenCode() {
    return Arrays.stream(OverrideReason.values()).filter(c -> c.name().equals(code())).findFirst();
  }

  FormErrors errorsOfAcknowledgement(FlagMessages words) {
    FormErrors errors = FormErrors.none();
    if (chosenAction().isEmpty()) {
      errors = errors.with("action-REPEAT_SAMPLE", words.error_action());
    }
    return reasonErrors(errors, "reason", words);
  }

  FormErrors errorsOfOverride(FlagMessages words) {
    FormErrors errors = FormErrors.none();
    if (chosenCode().isEmpty()) {
      errors = errors.with("code", words.error_code());
    }
    return reasonErrors(errors, "override-reason", words);
  }

  private FormErrors reasonErrors(FormErrors errors, String field, FlagMessages words) {
    if (reason().length() < SHORTEST_REASON) {
      return errors.with(field, words.error_reason());
    }
    return reason().length() > LONGEST_REASON ? errors.with(field, words.error_long()) : errors;
  }
}
