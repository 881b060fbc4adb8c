package org.mrdmonitor.web.entry;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.EventFields;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.measurement.LevelText;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.patient.NewEvent;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;

/**
 * The fields of one event as typed, with the reason for changing it.
 *
 * @param query the query the person came from, or empty
 */
record EventForm(String kind, String on, String until, String detail, String reason, String query) {

  static EventForm empty() {
    return new EventForm("", "", "", "", "", "");
  }

  static EventForm of(NewEvent held) {
    return new EventForm(
        held.kind().code(),
        LevelText.day(held.on()),
        held.until().map(LevelText::day).orElse(""),
        held.detail(),
        "",
        "");
  }

  static EventForm of(MultivaluedMap<String, String> form) {
    return new EventForm(
        text(form, "kind"),
        text(form, "on"),
        text(form, "until"),
        text(form, "detail"),
        text(form, "reason"),
        BecauseOfQuery.named(text(form, "query")));
  }

  private static String text(MultivaluedMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field)).orElse("").strip();
  }

  /** The same form with a reason. */
  EventForm because(String newReason) {
    return new EventForm(kind, on, until, detail, newReason, query);
  }

  /** The same form of a person who comes from a query. */
  EventForm cameFrom(String ofQuery) {
    return new EventForm(kind, on, until, detail, reason, BecauseOfQuery.named(ofQuery));
  }

  FieldsRead<NewEvent> read(LocalDate today) {
    return new EventFields(Days.typedOn(today))
        .read(Map.of("kind", kind, "on", on, "until", until, "detail", detail));
  }

  /** What is wrong with the fields; a note says something. */
  FormErrors errors(FieldsRead<NewEvent> read, EntryMessages words, Locale language) {
    FormErrors errors =
        kind.equals(EventKind.NOTE.code()) && detail.isEmpty()
            ? FormErrors.of("detail", words.note_empty())
            : FormErrors.none();
    for (var failure : read.failures()) {
      errors = errors.with(failure.field(), failure.problem().in(language));
    }
    return errors;
  }

  /** The kinds of event, in the words of the catalogue. */
  static List<Choice> kinds(EntryMessages words) {
    return Arrays.stream(EventKind.values())
        .map(k -> new Choice(k.code(), word(k, words)))
        .toList();
  }

  static String word(EventKind kind, EntryMessages words) {
    return switch (kind) {
      case DIAGNOSIS -> words.kind_diagnosis();
      case THERAPY -> words.kind_therapy();
      case THERAPY_STOP -> words.kind_therapy_stop();
      case REMISSION -> words.kind_remission();
      case TRANSPLANT -> words.kind_transplant();
      case DONOR_LYMPHOCYTES -> words.kind_donor_lymphocytes();
      case RELAPSE -> words.kind_relapse();
      case DEATH -> words.kind_death();
      case NOTE -> words.kind_note();
    };
  }
}
