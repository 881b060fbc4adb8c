package org.mrdmonitor.web.cohort;

import jakarta.ws.rs.DefaultValue;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.measurement.Specimen;
import org.mrdmonitor.patient.EventKind;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.store.CohortFilter;
import org.mrdmonitor.store.Slice;
import org.mrdmonitor.timeline.cohort.IndexEvent;

/**
 * The choice of a cohort as it stands in its address, so that a view can be kept and sent; it names
 * no patient. A word that means nothing chooses the usual.
 */
public class CohortForm {

  private static final int LONGEST_THERAPY = 60;

  @RestQuery
  @DefaultValue("")
  public String followed = "";

  @RestQuery
  @DefaultValue("")
  public String specimen = "";

  @RestQuery
  @DefaultValue("")
  public String index = "";

  @RestQuery
  @DefaultValue("")
  public String months = "";

  @RestQuery
  @DefaultValue("")
  public String centre = "";

  @RestQuery
  @DefaultValue("")
  public String event = "";

  @RestQuery
  @DefaultValue("")
  public String therapy = "";

  @RestQuery
  @DefaultValue("1")
  public String page = "1";

  /** The choice that a query says; what it does not say is the usual. */
  static CohortForm of(String query) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String each : query.split("&")) {
      int equals = each.indexOf('=');
      if (equals > 0) {
        said.put(each.substring(0, equals), decoded(each.substring(equals + 1)));
      }
    }
    CohortForm form = new CohortForm();
    form.followed = said.getOrDefault("followed", "");
    form.specimen = said.getOrDefault("specimen", "");
    form.index = said.getOrDefault("index", "");
    form.months = said.getOrDefault("months", "");
    form.centre = said.getOrDefault("centre", "");
    form.event = said.getOrDefault("event", "");
    form.therapy = said.getOrDefault("therapy", "");
    return form;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException torn) {
      return "";
    }
  }

  boolean inBlood() {
    return sample() == Specimen.PERIPHERAL_BLOOD;
  }

  Followed chosen() {
    return Followed.parse(followed);
  }

  IndexEvent indexEvent() {
    return IndexEvent.parse(index).orElse(IndexEvent.DIAGNOSIS);
  }

  Specimen sample() {
    return Specimen.parse(specimen).orElse(Specimen.PERIPHERAL_BLOOD);
  }

  CohortFilter filter() {
    return new CohortFilter(
        chosen().disease(),
        chosen().marker(),
        sample(),
        indexEvent(),
        centreId(),
        EventKind.parse(event),
        therapy.length() <= LONGEST_THERAPY ? therapy : therapy.substring(0, LONGEST_THERAPY));
  }

  /** The last month shown; empty for all there is. */
  Optional<Integer> lastMonth() {
    return switch (months) {
      case "12", "60", "120" -> Optional.of(Integer.valueOf(months));
      case "all" -> Optional.empty();
      default -> Optional.of(24);
    };
  }

  Slice slice() {
    return Slice.page(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
  }

  /** What was chosen, without the page of the list. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("followed", chosen().code());
    parameters.put("specimen", sample().code());
    parameters.put("index", indexEvent().code());
    parameters.put("months", lastMonth().map(String::valueOf).orElse("all"));
    parameters.put("centre", centreId().map(CentreId::toString).orElse(""));
    parameters.put("event", EventKind.parse(event).map(EventKind::code).orElse(""));
    parameters.put("therapy", filter().therapy());
    return parameters;
  }

  /** The choice as the query of an address. */
  String query() {
    return parameters().entrySet().stream()
        .filter(choice -> !choice.getValue().isEmpty())
        .map(c -> c.getKey() + "=" + URLEncoder.encode(c.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Optional<CentreId> centreId() {
    try {
      return centre.isEmpty() ? Optional.empty() : Optional.of(CentreId.fromString(centre));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
