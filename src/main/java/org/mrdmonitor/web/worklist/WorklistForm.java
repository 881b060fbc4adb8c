package org.mrdmonitor.web.worklist;

import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.mrdmonitor.patient.Disease;
import org.mrdmonitor.rules.FindingState;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;
import org.mrdmonitor.store.Attention;
import org.mrdmonitor.store.Slice;
import org.mrdmonitor.store.WorklistFilter;

/**
 * The filters of the worklist as they stand in its address, so that a view can be kept and sent. A
 * filter that names nothing we know filters nothing.
 */
public class WorklistForm {

  static final String MINE = "mine";

  /** Seconds of a moment that no clock of this product will see. */
  private static final long FAR_AHEAD = 1L << 33;

  @RestQuery
  @DefaultValue("")
  public String disease = "";

  @RestQuery
  @DefaultValue("")
  public String marker = "";

  @RestQuery
  @DefaultValue("")
  public String centre = "";

  @RestQuery
  @DefaultValue("")
  public String rule = "";

  @RestQuery
  @DefaultValue("")
  public String state = "";

  @RestQuery
  @DefaultValue("")
  public String assigned = "";

  /** A code of {@link Attention}. */
  @RestQuery
  @DefaultValue("")
  public String only = "";

  /** Seconds since 1970: findings with news after that moment. */
  @RestQuery
  @DefaultValue("")
  public String since = "";

  @RestQuery
  @DefaultValue("1")
  public String page = "1";

  WorklistFilter filter(Actor actor) {
    return new WorklistFilter(
        Disease.parse(disease),
        Optional.of(marker.strip()).filter(name -> !name.isEmpty()),
        read(centre, CentreId::fromString),
        read(rule, RuleId::new),
        Arrays.stream(FindingState.values()).filter(s -> s.code().equals(state)).findFirst(),
        assigned.equals(MINE) ? Optional.of(actor.accountId()) : Optional.<UUID>empty(),
        Arrays.stream(Attention.values()).filter(a -> a.code().equals(only)).findFirst(),
        newsSince());
  }

  Optional<Instant> newsSince() {
    return read(since, Long::parseLong)
        .filter(seconds -> seconds >= 0 && seconds < FAR_AHEAD)
        .map(Instant::ofEpochSecond);
  }

  Slice slice() {
    return Slice.page(read(page, Integer::parseInt).orElse(1));
  }

  /** The filters to keep when the page of the list changes. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("disease", disease);
    parameters.put("marker", marker);
    parameters.put("centre", centre);
    parameters.put("rule", rule);
    parameters.put("state", state);
    parameters.put("assigned", assigned);
    parameters.put("only", only);
    parameters.put("since", since);
    return parameters;
  }

  public boolean narrowed() {
    return parameters().values().stream().anyMatch(value -> !value.isBlank());
  }

  private static <T> Optional<T> read(String text, Function<String, T> reader) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
