package org.mrdmonitor.web.query;

import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.store.Query;
import org.mrdmonitor.web.FormVersion;
import org.mrdmonitor.web.ShownPatient;

/** What a person writes into a query, or whom it is given to, as sent. */
public class QueryForm {

  /** The choice of nobody. */
  static final String NOBODY = "nobody";

  @FormParam(ShownPatient.FIELD)
  @Nullable String patient;

  @FormParam("version")
  @Nullable String version;

  @FormParam("words")
  @Nullable String words;

  @FormParam("person")
  @Nullable String person;

  /** An empty form made from a version of the query. */
  static QueryForm of(int version) {
    QueryForm form = new QueryForm();
    form.version = Integer.toString(version);
    return form;
  }

  /** What was typed, with the version that holds now. */
  QueryForm on(int current) {
    QueryForm form = of(current);
    form.words = words;
    form.person = person;
    return form;
  }

  /** Whether it was filled in under the banner of another patient than the one it speaks of. */
  boolean ofAnother(PatientId topic) {
    return ShownPatient.isAnother(patient, topic);
  }

  /** The version the person had before the eyes; our forms always carry it. */
  public int version() {
    return FormVersion.of(version);
  }

  public String words() {
    return words == null ? "" : words.strip();
  }

  public String person() {
    return person == null ? "" : person;
  }

  Optional<UUID> chosen() {
    return Optional.of(person()).filter(p -> p.matches("[0-9a-f-]{36}")).map(UUID::fromString);
  }

  boolean wordsFit() {
    return !words().isEmpty() && wordsShort();
  }

  boolean wordsShort() {
    return words().length() <= Query.LONGEST_TEXT;
  }
}
