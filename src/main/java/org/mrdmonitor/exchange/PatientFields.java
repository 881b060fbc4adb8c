package org.mrdmonitor.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mrdmonitor.measurement.ReadingProblem;
import org.mrdmonitor.measurement.ReadingProblem.Kind;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.patient.NewPatient;
import org.mrdmonitor.patient.Sex;

/** One patient as text fields: a row of a file or a form. */
public record PatientFields(Days days) {

  public static final String PATIENT_ID = "patient_id";
  public static final String FAMILY_NAME = "family_name";
  public static final String GIVEN_NAME = "given_name";
  public static final String BORN_ON = "born_on";
  public static final String SEX = "sex";
  public static final String DISEASE = "disease";
  public static final String CENTRE = "centre";

  /** All fields, in the order of files. */
  public static final List<String> ALL =
      List.of(PATIENT_ID, FAMILY_NAME, GIVEN_NAME, BORN_ON, SEX, DISEASE, CENTRE);

  /**
   * The fields that must be given; names and birth may be unknown, the centre is the importer's.
   */
  public static final List<String> REQUIRED = List.of(PATIENT_ID, DISEASE);

  private static final int LONGEST_ID = 60;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_CENTRE = 100;

  /** Reads the fields given by name; a field that is not given is empty. */
  public FieldsRead<NewPatient> read(Map<String, String> fields) {
    FieldReader reader = new FieldReader(fields);
    String id = hospitalId(reader);
    String familyName = reader.bounded(FAMILY_NAME, LONGEST_NAME);
    String givenName = reader.bounded(GIVEN_NAME, LONGEST_NAME);
    Optional<Optional<LocalDate>> bornOn =
        reader.take(BORN_ON, days.pastOrNone(reader.text(BORN_ON)));
    Optional<Sex> sex = sex(reader);
    Optional<Disease> disease = reader.named(DISEASE, Disease::parse);
    String centre = reader.bounded(CENTRE, LONGEST_CENTRE);
    return reader.read(
        () ->
            new NewPatient(
                id,
                familyName,
                givenName,
                bornOn.orElseThrow(),
                sex.orElseThrow(),
                disease.orElseThrow(),
                centre));
  }

  /** The identifier of the hospital, which every row of every sheet names. */
  static String hospitalId(FieldReader reader) {
    return reader.required(PATIENT_ID, LONGEST_ID);
  }

  private static Optional<Sex> sex(FieldReader reader) {
    Optional<Sex> sex = Sex.parse(reader.text(SEX));
    if (sex.isEmpty()) {
      reader.fail(SEX, ReadingProblem.of(Kind.NOT_UNDERSTOOD, "sex.unknown", reader.text(SEX)));
    }
    return sex;
  }
}
