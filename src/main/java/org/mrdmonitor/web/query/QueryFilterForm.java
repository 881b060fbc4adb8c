package org.mrdmonitor.web.query;

import jakarta.ws.rs.DefaultValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.store.Query;
import org.mrdmonitor.store.QueryFilter;
import org.mrdmonitor.store.Slice;

/**
 * The filters of the list of queries as they stand in its address. A filter that names nothing we
 * know filters nothing.
 */
public class QueryFilterForm {

  static final String MINE = "mine";

  @RestQuery
  @DefaultValue("")
  public String state = "";

  @RestQuery
  @DefaultValue("")
  public String assigned = "";

  @RestQuery
  @DefaultValue("")
  public String disease = "";

  @RestQuery
  @DefaultValue("1")
  public String page = "1";

  QueryFilter filter(Actor actor) {
    return new QueryFilter(
        Query.State.parse(state),
        assigned.equals(MINE) ? Optional.of(actor.accountId()) : Optional.empty(),
        Disease.parse(disease),
        Optional.empty());
  }

  Slice slice() {
    return Slice.page(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
  }

  /** The filters to keep when the page of the list changes. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("state", state);
    parameters.put("assigned", assigned);
    parameters.put("disease", disease);
    return parameters;
  }

  public boolean narrowed() {
    return parameters().values().stream().anyMatch(value -> !value.isBlank());
  }
}
