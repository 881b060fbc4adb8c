package org.mrdmonitor.web.entry;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.FieldsRead;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.Marker;
import org.mrdmonitor.measurement.Method;
import org.mrdmonitor.measurement.NewResult;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.measurement.Unit;
import org.mrdmonitor.web.Choice;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormVersion;

/**
 * The fields of one result with the reason for changing it, as typed, and the version that was
 * before the eyes.
 *
 * @param query the query the person came from, or empty
 */
record ResultForm(Map<String, String> fields, String reason, int version, String query) {

  static final int LONGEST_REASON = 300;

  /** The form filled with what the record holds. */
  static ResultForm of(NewResult held, int version) {
    return new ResultForm(ResultTexts.of(held), "", version, "");
  }

  /** The form that was sent. */
  static ResultForm of(MultivaluedMap<String, String> form) {
    Map<String, String> fields = new LinkedHashMap<>();
    ResultFields.ALL.forEach(field -> fields.put(field, text(form, field)));
    return new ResultForm(
        fields,
        text(form, "reason").strip(),
        FormVersion.of(text(form, "version")),
        BecauseOfQuery.named(text(form, "query")));
  }

  /** The same form of a person who comes from a query. */
  ResultForm cameFrom(String ofQuery) {
    return new ResultForm(fields, reason, version, BecauseOfQuery.named(ofQuery));
  }

  private static String text(MultivaluedMap<String, String> form, String field) {
    return Optional.ofNullable(form.getFirst(field)).orElse("");
  }

  FieldsRead<NewResult> read(LocalDate today) {
    return new ResultFields(Days.typedOn(today)).read(fields);
  }

  /** What is wrong with the form: its fields, and a reason that is missing or too long. */
  FormErrors errors(FieldsRead<NewResult> read, EntryMessages words, Locale language) {
    FormErrors errors = FormErrors.none();
    for (var failure : read.failures()) {
      errors = errors.with(failure.field(), failure.problem().in(language));
    }
    return reasonErrors(errors, words);
  }

  /** The same without looking at the fields, for a voiding. */
  FormErrors reasonErrors(FormErrors errors, EntryMessages words) {
    if (reason.isEmpty()) {
      return errors.with("reason", words.reason_empty());
    }
    return reason.length() > LONGEST_REASON
        ? errors.with("reason", words.reason_long(LONGEST_REASON))
        : errors;
  }

  public String at(String field) {
    return fields.getOrDefault(field, "");
  }

  /**
   * Whether a factor to the International Scale has a place here: for BCR::ABL1, or there is one.
   */
  public boolean ofTheScale() {
    String marker = at(ResultFields.MARKER);
    boolean named = !marker.isBlank() && marker.strip().length() <= 80;
    return !at(ResultFields.CONVERSION_FACTOR).isBlank()
        || (named && new Marker(marker).kind() == Marker.Kind.BCR_ABL1);
  }

  public List<Choice> methods() {
    return Arrays.stream(Method.values()).map(m -> new Choice(m.code(), m.code())).toList();
  }

  public List<Choice> units() {
    return Arrays.stream(Unit.values()).map(u -> new Choice(u.code(), u.code())).toList();
  }

  public List<Choice> specimens() {
    return Arrays.stream(Specimen.values()).map(s -> new Choice(s.code(), s.code())).toList();
  }
}
