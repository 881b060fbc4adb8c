package org.mrdmonitor.web.verification;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.store.VerificationRule;

/** What a centre is to ask of a second person, as sent. */
public class SettingsForm {

  private static final int LONGEST_REASON = 300;

  @FormParam("step")
  @Nullable String step;

  @FormParam("way")
  @Nullable String way;

  @FormParam("unverified")
  @Nullable String unverified;

  @FormParam("reason")
  @Nullable String reason;

  /** The version of the choice that the page showed; 0 while there is none. */
  @FormParam("version")
  @Nullable String version;

  /** The choice of the dry run that the page showed. */
  @FormParam("tried")
  @Nullable String tried;

  static SettingsForm of(VerificationRule rule, int version) {
    SettingsForm form = new SettingsForm();
    form.way = rule.way().name();
    form.unverified = rule.unverified().name();
    form.version = Integer.toString(version);
    return form;
  }

  /** The choice, or empty where a button was not pressed that the page has. */
  Optional<VerificationRule> chosen() {
    return Arrays.stream(VerificationRule.Way.values())
        .filter(each -> each.name().equals(way))
        .findFirst()
        .flatMap(
            chosenWay ->
                Arrays.stream(VerificationRule.Unverified.values())
                    .filter(each -> each.name().equals(unverified))
                    .findFirst()
                    .map(each -> new VerificationRule(chosenWay, each)));
  }

  boolean saves() {
    return "save".equals(step);
  }

  /** Whether what is chosen now is what the dry run on the page was about. */
  boolean triedOut(VerificationRule rule) {
    return name(rule).equals(tried);
  }

  static String name(VerificationRule rule) {
    return rule.way() + " " + rule.unverified();
  }

  public int version() {
    return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
  }

  public String reason() {
    return reason == null ? "" : reason.strip();
  }

  boolean reasonFits() {
    return !reason().isEmpty() && reason().length() <= LONGEST_REASON;
  }

  public String way() {
    return way == null ? "" : way;
  }

  public String unverified() {
    return unverified == null ? "" : unverified;
  }
}
