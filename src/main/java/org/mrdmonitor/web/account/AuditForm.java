package org.mrdmonitor.web.account;

import jakarta.ws.rs.DefaultValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.measurement.DayReader;
import org.mrdmonitor.patient.PatientId;
import org.mrdmonitor.security.AuditAction;
import org.mrdmonitor.security.AuditFilter;
import org.mrdmonitor.web.FormErrors;

/** Which entries an auditor asks for; days in UTC, both included. */
public class AuditForm {

  @RestQuery
  @DefaultValue("")
  public String who = "";

  @RestQuery
  @DefaultValue("")
  public String action = "";

  @RestQuery
  @DefaultValue("")
  public String patient = "";

  @RestQuery
  @DefaultValue("")
  public String from = "";

  @RestQuery
  @DefaultValue("")
  public String until = "";

  FormErrors errors(AdminMessages words) {
    FormErrors errors = FormErrors.none();
    if (!patient.isBlank() && patientId().isEmpty()) {
      errors = errors.with("patient", words.id_needed());
    }
    if (!from.isBlank() && day(from).isEmpty()) {
      errors = errors.with("from", words.day_needed());
    }
    return until.isBlank() || day(until).isPresent()
        ? errors
        : errors.with("until", words.day_needed());
  }

  AuditFilter filter() {
    return new AuditFilter(
        Optional.of(who.strip()).filter(text -> !text.isEmpty()),
        Stream.of(AuditAction.values()).filter(one -> one.name().equals(action)).findFirst(),
        patientId(),
        day(from).map(AuditForm::start),
        day(until).map(last -> start(last.plusDays(1))));
  }

  /** The same question in an address, for the next page and the export. */
  public String query() {
    return "who="
        + encoded(who)
        + "&action="
        + encoded(action)
        + "&patient="
        + encoded(patient)
        + "&from="
        + encoded(from)
        + "&until="
        + encoded(until);
  }

  private Optional<PatientId> patientId() {
    try {
      return patient.isBlank()
          ? Optional.empty()
          : Optional.of(new PatientId(UUID.fromString(patient.strip())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    return text.isBlank() ? Optional.empty() : DayReader.read(text.strip()).value();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
