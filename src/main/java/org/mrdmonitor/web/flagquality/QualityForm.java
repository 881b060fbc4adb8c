package org.mrdmonitor.web.flagquality;

import jakarta.ws.rs.DefaultValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.store.QualityFilter;
import org.mrdmonitor.web.FormErrors;

/** The disease and the period as they stand in the address; it names no patient. */
public class QualityForm {

  @RestQuery
  @DefaultValue("")
  public String disease = "";

  @RestQuery
  @DefaultValue("")
  public String from = "";

  @RestQuery
  @DefaultValue("")
  public String until = "";

  FormErrors errors(QualityMessages words) {
    FormErrors errors = FormErrors.none();
    if (!from.isBlank() && day(from).isEmpty()) {
      errors = errors.with("from", words.day_needed());
    }
    return until.isBlank() || day(until).isPresent()
        ? errors
        : errors.with("until", words.day_needed());
  }

  QualityFilter filter() {
    return new QualityFilter(Disease.parse(disease), day(from), day(until));
  }

  public boolean narrowed() {
    return !filter().equals(QualityFilter.ALL);
  }

  /** The same choice in an address. */
  public String query() {
    return "disease=" + encoded(disease) + "&from=" + encoded(from) + "&until=" + encoded(until);
  }

  private static Optional<LocalDate> day(String text) {
    return text.isBlank() ? Optional.empty() : DayReader.read(text.strip()).value();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
