package org.mrdmonitor.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.store.RecordedFinding.Assignee;

/**
 * A question of one person to another about an entry of the record, as it stands now (EN-12).
 *
 * @param version from 1, one for each step; for lost updates
 * @param question as it was asked; answers are steps
 * @param answerBy the day by which an answer is wanted, where the one who asked named one
 */
public record Query(
    QueryId id,
    PatientId patient,
    int version,
    State state,
    Subject subject,
    Field field,
    String question,
    Optional<Assignee> assignee,
    Optional<LocalDate> answerBy,
    Instant openedAt,
    String openedBy) {

  /** The longest question, answer or reason, in characters. */
  public static final int LONGEST_TEXT = 1000;

  /** Who is to act: nobody any more once it is closed. */
  public enum State {
    /** Waits for an answer. */
    OPEN,
    /** Waits for the one who asked to close it or to ask again. */
    ANSWERED,
    CLOSED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> parse(String code) {
      return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
  }

  /**
   * The entry asked about, in the version the person who asked had before the eyes.
   *
   * @param id of the result, the event or the patient
   * @param version from 1
   */
  public record Subject(SubjectKind kind, UUID id, int version) {}

  /** What kind of entry is asked about, and which of its fields. */
  public enum SubjectKind {
    RESULT(
        Field.ENTRY,
        Field.DATE,
        Field.SPECIMEN,
        Field.MARKER,
        Field.METHOD,
        Field.VALUE,
        Field.UNIT,
        Field.LIMITS,
        Field.AMOUNT,
        Field.LABORATORY),
    EVENT(Field.ENTRY, Field.KIND, Field.DATE, Field.UNTIL, Field.DETAIL),
    PATIENT(Field.ENTRY, Field.NAME, Field.BIRTH, Field.SEX, Field.DISEASE, Field.MISSING);

    private final List<Field> fields;

    SubjectKind(Field... fields) {
      this.fields = List.of(fields);
    }

    public List<Field> fields() {
      return fields;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SubjectKind> parse(String code) {
      return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
  }

  /** The part of an entry that is asked about. */
  public enum Field {
    /** All of it. */
    ENTRY,
    DATE,
    SPECIMEN,
    MARKER,
    METHOD,
    VALUE,
    UNIT,
    /** Limits of detection and quantification. */
    LIMITS,
    /** Copies, events or cells. */
    AMOUNT,
    LABORATORY,
    KIND,
    UNTIL,
    DETAIL,
    NAME,
    BIRTH,
    SEX,
    DISEASE,
    /** A result or event that the record should hold and does not. */
    MISSING;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Query {
    requireText(question);
    if (!subject.kind().fields().contains(field)) {
      throw new IllegalArgumentException(
          "A %s has no field %s.".formatted(subject.kind().code(), field.code()));
    }
  }

  /** Whether it still waits for an answer after the day on which one was wanted. */
  public boolean overdueOn(LocalDate today) {
    return state == State.OPEN && answerBy.filter(today::isAfter).isPresent();
  }

  public boolean waiting() {
    return state != State.CLOSED;
  }

  /** The same after another step. */
  Query next(State newState) {
    return new Query(
        id,
        patient,
        version + 1,
        newState,
        subject,
        field,
        question,
        assignee,
        answerBy,
        openedAt,
        openedBy);
  }

  /** The same after another step, in the hands of a person or of nobody. */
  Query givenTo(Optional<Assignee> person) {
    return new Query(
        id,
        patient,
        version + 1,
        state,
        subject,
        field,
        question,
        person,
        answerBy,
        openedAt,
        openedBy);
  }

  static void requireText(String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "A question or answer has 1 to %d characters (%d)."
              .formatted(LONGEST_TEXT, text.length()));
    }
  }
}
