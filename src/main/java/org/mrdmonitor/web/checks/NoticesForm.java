package org.mrdmonitor.web.checks;

import jakarta.ws.rs.DefaultValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.quality.CheckId;
import org.mrdmonitor.store.NoticeFilter;
import org.mrdmonitor.store.NoticeFilter.Standing;
import org.mrdmonitor.store.Slice;

/** Which notices are shown, as it stands in the address; what names nothing we know shows all. */
public class NoticesForm {

  @RestQuery
  @DefaultValue("")
  public String check = "";

  @RestQuery
  @DefaultValue("")
  public String show = "";

  @RestQuery
  @DefaultValue("1")
  public String page = "1";

  NoticeFilter filter() {
    return new NoticeFilter(
        CheckId.parse(check),
        Stream.of(Standing.values())
            .filter(standing -> code(standing).equals(show))
            .findFirst()
            .orElse(Standing.NOTICED));
  }

  Slice slice() {
    return Slice.page(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
  }

  /** The filters to keep when the page of the list changes. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("check", check);
    parameters.put("show", show);
    return parameters;
  }

  /** The code of the check chosen, or empty. */
  public String chosen() {
    return filter().check().map(CheckId::code).orElse("");
  }

  /** The list as it is filtered. */
  String path() {
    return "/quality?" + choice();
  }

  private String choice() {
    return "check=%s&show=%s".formatted(chosen(), code(filter().standing()));
  }

  /** Where the reason is sent, to exclude a notice or to take that back; filters are kept. */
  public String reasonPath(NoticeRow row) {
    return "/quality/exclusions%s?".formatted(row.exclusion().isPresent() ? "/ends" : "")
        + choice();
  }

  static String code(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
