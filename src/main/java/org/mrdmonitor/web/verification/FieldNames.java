package org.mrdmonitor.web.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.LevelWords;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.web.entry.EntryMessages;
import org.mrdmonitor.web.timeline.CourseMessages;

/** The names of the fields of a result, as the entry page writes them. */
record FieldNames(Map<String, String> names, Map<String, String> specimens, LevelWords levels) {

  /** What blind re-entry does not show. */
  static final List<String> TYPED_AGAIN =
      List.of(ResultFields.SAMPLED_ON, ResultFields.RESULT, ResultFields.UNIT);

  static FieldNames of(
      EntryMessages words, CourseMessages course, VerificationMessages own, LevelWords levels) {
    Map<String, String> names = new HashMap<>();
    names.put(ResultFields.SAMPLED_ON, words.sampled());
    names.put(ResultFields.SPECIMEN, words.specimen());
    names.put(ResultFields.MARKER, words.marker());
    names.put(ResultFields.METHOD, words.method());
    names.put(ResultFields.RESULT, words.result());
    names.put(ResultFields.LOD, words.lod());
    names.put(ResultFields.LOQ, words.loq());
    names.put(ResultFields.CONTROL_GENE, words.control_gene());
    names.put(ResultFields.CONTROL_COPIES, words.control_copies());
    names.put(ResultFields.TARGET_COPIES, words.target_copies());
    names.put(ResultFields.TOTAL_EVENTS, words.total_events());
    names.put(ResultFields.ASSAY, words.assay_name());
    names.put(ResultFields.LABORATORY, words.laboratory());
    names.put(ResultFields.REPORTED_ON, words.reported_on());
    names.put(ResultFields.COMMENT, words.comment());
    names.put(ResultFields.CONVERSION_FACTOR, own.conversion_factor());
    return new FieldNames(
        names,
        Map.of(
            Specimen.PERIPHERAL_BLOOD.code(),
            course.in_blood(),
            Specimen.BONE_MARROW.code(),
            course.in_marrow()),
        levels);
  }

  /** The word for the code of a specimen. */
  String ofSpecimen(String code) {
    return specimens.getOrDefault(code, code);
  }

  String of(String field) {
    return names.getOrDefault(field, field);
  }
}
