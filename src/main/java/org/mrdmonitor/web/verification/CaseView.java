package org.mrdmonitor.web.verification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.ResultVersion;
import org.mrdmonitor.store.Verification;
import org.mrdmonitor.store.VerificationQueue.Case;
import org.mrdmonitor.store.VerificationRule;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.entry.ResultTexts;

/**
 * What the page of one result shows.
 *
 * @param task what the person may do now
 * @param known what is shown beside the question; in blind re-entry neither day nor value nor unit
 * @param second what was typed a second time, where it differs
 * @param said what was said of this version before, in order
 */
record CaseView(
    String path,
    int version,
    Task task,
    List<Fact> known,
    First first,
    Optional<Retyped> second,
    List<Said> said,
    int place,
    int samples) {

  /** What the page offers. */
  enum Task {
    COMPARE,
    TYPE_AGAIN,
    DECIDE,
    OWN_ENTRY,
    NOT_ASKED,
    VERIFIED,
    VOIDED
  }

  /** Day, value and unit as recorded; empty while they are to be typed again. */
  record First(String day, String result, String unit) {

    static First of(Map<String, String> fields, Task task) {
      return task == Task.TYPE_AGAIN
          ? new First("", "", "")
          : new First(
              fields.getOrDefault(ResultFields.SAMPLED_ON, ""),
              fields.getOrDefault(ResultFields.RESULT, ""),
              fields.getOrDefault(ResultFields.UNIT, ""));
    }
  }

  /** One field of the recorded result. */
  record Fact(String label, String value) {}

  /**
   * What was typed the second time.
   *
   * @param sameUnit whether it can take the place of the first as it is
   */
  record Retyped(String day, String result, String unit, String by, boolean sameUnit) {}

  /** What somebody said of this version. */
  record Said(String what, String by, String at, String reason) {}

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static CaseView of(Case file, Actor actor, FieldNames names, VerificationMessages words) {
    ResultVersion current = file.result().current();
    Task task = task(file, actor);
    return new CaseView(
        "/results/" + current.id(),
        current.version(),
        task,
        known(current, task, names, words),
        First.of(ResultTexts.of(current.content()), task),
        file.openDifference().flatMap(open -> retyped(open, current)),
        file.said().stream().map(each -> said(each, words)).toList(),
        file.place(),
        file.samples());
  }

  private static Task task(Case file, Actor actor) {
    ResultVersion current = file.result().current();
    if (current.voided()) {
      return Task.VOIDED;
    }
    if (file.verified()) {
      return Task.VERIFIED;
    }
    if (!file.rule().asks()) {
      return Task.NOT_ASKED;
    }
    if (current.author().accountId().equals(actor.accountId())) {
      return Task.OWN_ENTRY;
    }
    if (file.rule().way() == VerificationRule.Way.VISUAL) {
      return Task.COMPARE;
    }
    return file.openDifference().isPresent() ? Task.DECIDE : Task.TYPE_AGAIN;
  }

  private static List<Fact> known(
      ResultVersion current, Task task, FieldNames names, VerificationMessages words) {
    Map<String, String> fields = ResultTexts.of(current.content());
    fields.computeIfPresent(ResultFields.SPECIMEN, (field, code) -> names.ofSpecimen(code));
    if (task == Task.TYPE_AGAIN) {
      fields.keySet().removeAll(FieldNames.TYPED_AGAIN);
    } else {
      fields.put(
          ResultFields.RESULT,
          "%s %s".formatted(fields.get(ResultFields.RESULT), fields.remove(ResultFields.UNIT)));
    }
    List<Fact> facts = new ArrayList<>();
    fields.forEach(
        (field, text) -> {
          if (!text.isBlank()) {
            facts.add(new Fact(names.of(field), text));
          }
        });
    if (task != Task.TYPE_AGAIN) {
      facts.add(new Fact(words.understood_as(), names.levels().of(current.measurement())));
    }
    facts.add(
        new Fact(words.entered(), current.author().name() + ", " + moment(current.author().at())));
    return facts;
  }

  private static Optional<Retyped> retyped(Verification open, ResultVersion current) {
    return open.retyped()
        .map(
            typed ->
                new Retyped(
                    typed.day(),
                    typed.result(),
                    typed.unit(),
                    open.author().name(),
                    new SecondEntry(current.content(), typed).sameUnit()));
  }

  private static Said said(Verification each, VerificationMessages words) {
    String what =
        switch (each.outcome()) {
          case AGREES -> words.said_agrees();
          case DIFFERS -> words.said_differs();
          case FIRST_STANDS -> words.said_first_stands();
          case SENT_BACK -> words.said_sent_back();
        };
    return new Said(what, each.author().name(), moment(each.author().at()), each.author().reason());
  }

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  public List<Choice> units() {
    List<Choice> units = new ArrayList<>(List.of(new Choice("", "")));
    Arrays.stream(Unit.values()).forEach(unit -> units.add(new Choice(unit.code(), unit.code())));
    return units;
  }

  public boolean comparing() {
    return task == Task.COMPARE;
  }

  public boolean typing() {
    return task == Task.TYPE_AGAIN;
  }

  public boolean deciding() {
    return task == Task.DECIDE;
  }

  public boolean ownEntry() {
    return task == Task.OWN_ENTRY;
  }

  public boolean verified() {
    return task == Task.VERIFIED;
  }

  public boolean notAsked() {
    return task == Task.NOT_ASKED;
  }

  public boolean voided() {
    return task == Task.VOIDED;
  }
}
