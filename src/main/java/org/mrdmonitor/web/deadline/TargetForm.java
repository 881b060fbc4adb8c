package org.mrdmonitor.web.deadline;

import jakarta.ws.rs.DefaultValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.resteasy.reactive.RestForm;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Account;
import org.mrdmonitor.store.AcknowledgementTarget;
import org.mrdmonitor.store.AcknowledgementTargets;
import org.mrdmonitor.web.FormErrors;

/** The targets of a centre as they are typed. */
public class TargetForm {

  /** Stands for no second person. */
  static final String NOBODY = "nobody";

  /** The order of the fields: the most severe first. */
  static final List<Severity> ORDER =
      Arrays.stream(Severity.values()).sorted(Comparator.reverseOrder()).toList();

  private static final int LONGEST_REASON = 300;

  /** Working days, in the order of {@link #ORDER}. */
  @RestForm public List<String> days = new ArrayList<>();

  /** An account, or {@link #NOBODY}. */
  @RestForm
  @DefaultValue(NOBODY)
  public String second = NOBODY;

  @RestForm
  @DefaultValue("")
  public String reason = "";

  /** The version of the choice that the page showed; 0 while none was made. */
  @RestForm
  @DefaultValue("0")
  public int version;

  static TargetForm of(Optional<AcknowledgementTargets.Choice> choice) {
    AcknowledgementTarget target =
        choice.map(AcknowledgementTargets.Choice::target).orElse(AcknowledgementTarget.DELIVERED);
    TargetForm form = new TargetForm();
    form.days = ORDER.stream().map(s -> String.valueOf(target.days(s))).toList();
    form.second =
        choice
            .flatMap(AcknowledgementTargets.Choice::second)
            .map(person -> person.accountId().toString())
            .orElse(NOBODY);
    form.version = choice.map(AcknowledgementTargets.Choice::version).orElse(0);
    return form;
  }

  /** What was typed for a severity. */
  String typed(Severity severity) {
    return ORDER.indexOf(severity) < days.size() ? days.get(ORDER.indexOf(severity)) : "";
  }

  FormErrors errors(DeadlineMessages words) {
    FormErrors errors = FormErrors.none();
    for (Severity severity : ORDER) {
      if (workingDays(severity).isEmpty()) {
        errors =
            errors.with(
                "days-" + severity.code(), words.days_needed(AcknowledgementTarget.LONGEST));
      }
    }
    boolean fits = !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
    return fits ? errors : errors.with("reason", words.reason_needed());
  }

  /** The target; only where there are no errors. */
  AcknowledgementTarget target() {
    Map<Severity, Integer> target = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      target.put(severity, workingDays(severity).orElseThrow());
    }
    return new AcknowledgementTarget(target);
  }

  /** The person chosen, if that person works with the patients of the centre. */
  Optional<Account> secondOf(List<Account> people) {
    return people.stream().filter(person -> person.id().toString().equals(second)).findFirst();
  }

  private OptionalInt workingDays(Severity severity) {
    String text = typed(severity).strip();
    if (!text.matches("[0-9]{1,3}")) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(text);
    return number >= 1 && number <= AcknowledgementTarget.LONGEST
        ? OptionalInt.of(number)
        : OptionalInt.empty();
  }
}
