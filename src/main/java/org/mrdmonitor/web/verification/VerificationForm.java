package org.mrdmonitor.web.verification;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.store.Verification;
import org.mrdmonitor.web.FormVersion;
import org.mrdmonitor.web.ShownPatient;

/** What a second person says of a result, as sent: a button, and what was typed for it. */
public class VerificationForm {

  static final int LONGEST_REASON = 300;
  private static final int SHORTEST_REASON = 3;
  private static final int LONGEST_DAY = 40;
  private static final int LONGEST_RESULT = 60;
  private static final int LONGEST_UNIT = 20;

  @FormParam("step")
  @Nullable String step;

  @FormParam(ShownPatient.FIELD)
  @Nullable String patient;

  @FormParam("version")
  @Nullable String version;

  @FormParam("reason")
  @Nullable String reason;

  @FormParam("sampled_on")
  @Nullable String day;

  @FormParam("result")
  @Nullable String result;

  @FormParam("unit")
  @Nullable String unit;

  public int version() {
    return FormVersion.of(version);
  }

  String step() {
    return text(step);
  }

  public String reason() {
    return text(reason);
  }

  boolean reasonFits() {
    return reason().length() >= SHORTEST_REASON && reason().length() <= LONGEST_REASON;
  }

  /** Day, value and unit; a text too long for a result is cut and then differs. */
  public Verification.Retyped retyped() {
    return new Verification.Retyped(
        text(day, LONGEST_DAY), text(result, LONGEST_RESULT), text(unit, LONGEST_UNIT));
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent.strip();
  }

  private static String text(@Nullable String sent, int longest) {
    String text = text(sent);
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
