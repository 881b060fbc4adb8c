package org.mrdmonitor.web.query;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.store.IdempotencyKey;
import org.mrdmonitor.store.Query;
import org.mrdmonitor.store.Query.SubjectKind;
import org.mrdmonitor.store.RecordedFinding.Assignee;
import org.mrdmonitor.web.FormErrors;
import org.mrdmonitor.web.FormKey;
import org.mrdmonitor.web.FormVersion;
import org.mrdmonitor.web.ShownPatient;

/** A question as sent: about which entry and field, in which words, to whom. */
public class QuestionForm {

  @FormParam(ShownPatient.FIELD)
  @Nullable String patient;

  @FormParam("about")
  @Nullable String about;

  @FormParam("id")
  @Nullable String id;

  @FormParam("version")
  @Nullable String version;

  @FormParam("key")
  @Nullable String key;

  @FormParam("field")
  @Nullable String field;

  @FormParam("question")
  @Nullable String question;

  @FormParam("answer_by")
  @Nullable String answerBy;

  @FormParam("person")
  @Nullable String person;

  /** An empty form about an entry. */
  static QuestionForm of(Query.Subject subject) {
    QuestionForm form = new QuestionForm();
    form.about = subject.kind().code();
    form.id = subject.id().toString();
    form.version = Integer.toString(subject.version());
    form.key = IdempotencyKey.fresh().toString();
    return form;
  }

  /** The entry asked about; an address or form that names none is not one of ours. */
  Query.Subject subject() {
    return new Query.Subject(kind(about), identity(id), version());
  }

  static SubjectKind kind(@Nullable String code) {
    return SubjectKind.parse(code == null ? "" : code)
        .orElseThrow(() -> new BadRequestException("A query is about a kind of entry."));
  }

  static UUID identity(@Nullable String text) {
    if (text == null || !text.matches("[0-9a-f-]{36}")) {
      throw new BadRequestException("A query names the entry it is about.");
    }
    return UUID.fromString(text);
  }

  IdempotencyKey idempotencyKey() {
    return FormKey.of(key);
  }

  /** The field chosen, if it is one of such an entry. */
  Optional<Query.Field> chosenField() {
    return subject().kind().fields().stream().filter(f -> f.code().equals(field())).findFirst();
  }

  /** The day by which an answer is wanted; empty where none was typed or it cannot be one. */
  Optional<LocalDate> day(LocalDate today) {
    return DayReader.read(answerBy()).value().filter(day -> !day.isBefore(today));
  }

  FormErrors errors(QueryMessages words, Optional<Assignee> found, LocalDate today) {
    FormErrors errors = FormErrors.none();
    if (!answerBy().isEmpty() && day(today).isEmpty()) {
      errors = errors.with("answer_by", words.error_answer_by());
    }
    if (chosenField().isEmpty()) {
      errors = errors.with("field", words.error_field());
    }
    if (question().isEmpty() || question().length() > Query.LONGEST_TEXT) {
      errors = errors.with("question", words.error_question(Query.LONGEST_TEXT));
    }
    return found.isPresent() || person().equals(QueryForm.NOBODY)
        ? errors
        : errors.with("person", words.error_person());
  }

  public String about() {
    return about == null ? "" : about;
  }

  public String id() {
    return id == null ? "" : id;
  }

  public int version() {
    return FormVersion.of(version);
  }

  public String key() {
    return key == null ? "" : key;
  }

  public String field() {
    return field == null ? "" : field;
  }

  public String question() {
    return question == null ? "" : question.strip();
  }

  public String answerBy() {
    return answerBy == null ? "" : answerBy.strip();
  }

  public String person() {
    return person == null ? "" : person;
  }

  /** Whether it was filled in under the banner of another patient than the one it speaks of. */
  boolean ofAnother(PatientId topic) {
    return ShownPatient.isAnother(patient, topic);
  }
}
