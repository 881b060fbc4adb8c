package org.mrdmonitor.exchange;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What hospitals and laboratories usually call our columns, in English and German. */
public final class UsualWords {

  private static final Map<String, String> OF_PATIENTS =
      Map.ofEntries(
          entry("patient", PatientFields.PATIENT_ID),
          entry("patient no", PatientFields.PATIENT_ID),
          entry("patient number", PatientFields.PATIENT_ID),
          entry("pid", PatientFields.PATIENT_ID),
          entry("mrn", PatientFields.PATIENT_ID),
          entry("hospital id", PatientFields.PATIENT_ID),
          entry("patientennummer", PatientFields.PATIENT_ID),
          entry("patienten id", PatientFields.PATIENT_ID),
          entry("pat nr", PatientFields.PATIENT_ID),
          entry("fallnummer", PatientFields.PATIENT_ID),
          entry("surname", PatientFields.FAMILY_NAME),
          entry("last name", PatientFields.FAMILY_NAME),
          entry("name", PatientFields.FAMILY_NAME),
          entry("nachname", PatientFields.FAMILY_NAME),
          entry("first name", PatientFields.GIVEN_NAME),
          entry("vorname", PatientFields.GIVEN_NAME),
          entry("date of birth", PatientFields.BORN_ON),
          entry("birth date", PatientFields.BORN_ON),
          entry("dob", PatientFields.BORN_ON),
          entry("geburtsdatum", PatientFields.BORN_ON),
          entry("gender", PatientFields.SEX),
          entry("geschlecht", PatientFields.SEX),
          entry("diagnosis", PatientFields.DISEASE),
          entry("diagnose", PatientFields.DISEASE),
          entry("erkrankung", PatientFields.DISEASE),
          entry("site", PatientFields.CENTRE),
          entry("center", PatientFields.CENTRE),
          entry("zentrum", PatientFields.CENTRE));

  private static final Map<String, String> OF_EVENTS =
      Map.ofEntries(
          entry("date", EventFields.ON),
          entry("start", EventFields.ON),
          entry("datum", EventFields.ON),
          entry("beginn", EventFields.ON),
          entry("end", EventFields.UNTIL),
          entry("ende", EventFields.UNTIL),
          entry("bis", EventFields.UNTIL),
          entry("event", EventFields.KIND),
          entry("type", EventFields.KIND),
          entry("art", EventFields.KIND),
          entry("ereignis", EventFields.KIND),
          entry("details", EventFields.DETAIL),
          entry("text", EventFields.DETAIL));

  private static final Map<String, String> OF_RESULTS =
      Map.ofEntries(
          entry("date", ResultFields.SAMPLED_ON),
          entry("day", ResultFields.SAMPLED_ON),
          entry("sampled", ResultFields.SAMPLED_ON),
          entry("sample date", ResultFields.SAMPLED_ON),
          entry("sampling date", ResultFields.SAMPLED_ON),
          entry("collection date", ResultFields.SAMPLED_ON),
          entry("datum", ResultFields.SAMPLED_ON),
          entry("probendatum", ResultFields.SAMPLED_ON),
          entry("entnahmedatum", ResultFields.SAMPLED_ON),
          entry("abnahmedatum", ResultFields.SAMPLED_ON),
          entry("material", ResultFields.SPECIMEN),
          entry("sample", ResultFields.SPECIMEN),
          entry("probe", ResultFields.SPECIMEN),
          entry("target", ResultFields.MARKER),
          entry("value", ResultFields.RESULT),
          entry("mrd", ResultFields.RESULT),
          entry("level", ResultFields.RESULT),
          entry("ergebnis", ResultFields.RESULT),
          entry("befund", ResultFields.RESULT),
          entry("wert", ResultFields.RESULT),
          entry("einheit", ResultFields.UNIT),
          entry("methode", ResultFields.METHOD),
          entry("sensitivity", ResultFields.LOD),
          entry("limit of detection", ResultFields.LOD),
          entry("nachweisgrenze", ResultFields.LOD),
          entry("limit of quantification", ResultFields.LOQ),
          entry("bestimmungsgrenze", ResultFields.LOQ),
          entry("kontrollgen", ResultFields.CONTROL_GENE),
          entry("abl1 copies", ResultFields.CONTROL_COPIES),
          entry("abl copies", ResultFields.CONTROL_COPIES),
          entry("kopien kontrollgen", ResultFields.CONTROL_COPIES),
          entry("events", ResultFields.TOTAL_EVENTS),
          entry("cells", ResultFields.TOTAL_EVENTS),
          entry("zellen", ResultFields.TOTAL_EVENTS),
          entry("lab", ResultFields.LABORATORY),
          entry("labor", ResultFields.LABORATORY),
          entry("reported", ResultFields.REPORTED_ON),
          entry("report date", ResultFields.REPORTED_ON),
          entry("befunddatum", ResultFields.REPORTED_ON),
          entry("note", ResultFields.COMMENT),
          entry("remark", ResultFields.COMMENT),
          entry("kommentar", ResultFields.COMMENT),
          entry("bemerkung", ResultFields.COMMENT));

  private UsualWords() {}

  /** The column of a sheet that a heading names, by our name for it or by a usual word. */
  public static Optional<String> column(Sheet sheet, String heading) {
    String words =
        heading.replace('\u00a0', ' ').replaceAll("[ ._-]+", " ").strip().toLowerCase(Locale.ROOT);
    String ours = words.replace(' ', '_');
    if (sheet.columns().contains(ours)) {
      return Optional.of(ours);
    }
    Map<String, String> usual =
        switch (sheet) {
          case PATIENTS -> OF_PATIENTS;
          case EVENTS -> OF_EVENTS;
          case RESULTS -> OF_RESULTS;
        };
    String column = usual.getOrDefault(words, OF_PATIENTS.get(words));
    return Optional.ofNullable(column).filter(sheet.columns()::contains);
  }
}
