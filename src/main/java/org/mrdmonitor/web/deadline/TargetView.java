package org.mrdmonitor.web.deadline;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.rules.Severity;
import org.mrdmonitor.security.Account;
import org.mrdmonitor.security.Centre;
import org.mrdmonitor.store.AcknowledgementTarget;
import org.mrdmonitor.store.AcknowledgementTargets;
import org.mrdmonitor.web.Choice;

/**
 * What the page of one centre shows.
 *
 * @param days a field for each severity, the most severe first
 * @param earlier the choices made so far, the latest first
 */
record TargetView(
    Centre centre, TargetForm form, List<Days> days, List<Choice> people, List<Made> earlier) {

  /** The working days of a severity as typed. */
  record Days(Severity severity, String field, String typed) {}

  /** A choice that was made, on a day of UTC; days from the most severe to the least. */
  record Made(String days, Optional<String> second, String day, String by, String reason) {

    static Made of(AcknowledgementTargets.Choice choice) {
      return new Made(
          inOrder(choice.target()),
          choice.second().map(AcknowledgementTargets.SecondPerson::name),
          LevelText.day(choice.at().atOffset(ZoneOffset.UTC).toLocalDate()),
          choice.by(),
          choice.reason());
    }
  }

  /** What holds at a centre. */
  record Standing(String centre, String days, Optional<Made> choice, String path) {

    static Standing of(Centre centre, List<AcknowledgementTargets.Choice> choices) {
      Optional<AcknowledgementTargets.Choice> latest = choices.stream().findFirst();
      return new Standing(
          centre.name(),
          inOrder(
              latest
                  .map(AcknowledgementTargets.Choice::target)
                  .orElse(AcknowledgementTarget.DELIVERED)),
          latest.map(Made::of),
          "/admin/targets/" + centre.id());
    }
  }

  static TargetView of(
      Centre centre,
      TargetForm form,
      List<Account> people,
      List<AcknowledgementTargets.Choice> choices,
      DeadlineMessages words) {
    return new TargetView(
        centre,
        form,
        TargetForm.ORDER.stream().map(s -> new Days(s, "days-" + s.code(), form.typed(s))).toList(),
        Stream.concat(
                Stream.of(new Choice(TargetForm.NOBODY, words.nobody())),
                people.stream().map(p -> new Choice(p.id().toString(), p.displayName())))
            .toList(),
        choices.stream().map(Made::of).toList());
  }

  public String path() {
    return "/admin/targets/" + centre.id();
  }

  private static String inOrder(AcknowledgementTarget target) {
    return String.join(
        " · ",
        TargetForm.ORDER.stream().map(severity -> String.valueOf(target.days(severity))).toList());
  }
}
