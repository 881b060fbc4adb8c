package org.mrdmonitor.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mrdmonitor.security.Actor;
import org.mrdmonitor.security.CentreId;

/** The conditions of a query with their parameters in order; it begins with the actor's centres. */
final class Conditions {

  private final List<String> texts = new ArrayList<>();
  private final List<@Nullable Object> parameters = new ArrayList<>();

  /** Rows whose column is one of the actor's centres, or the one wanted if it is among them. */
  static Conditions ofCentres(String column, Actor actor, Optional<CentreId> wanted) {
    List<CentreId> centres =
        actor.centres().stream().filter(c -> wanted.isEmpty() || wanted.get().equals(c)).toList();
    Conditions conditions = new Conditions();
    return centres.isEmpty()
        ? conditions.and("1 = 0")
        : conditions.andIn(column, centres.stream().map(CentreId::value).toList());
  }

  Conditions and(String text, @Nullable Object... values) {
    texts.add(text);
    parameters.addAll(Arrays.asList(values));
    return this;
  }

  Conditions andIn(String column, Collection<?> values) {
    return and("%s IN (%s)".formatted(column, Columns.marks(values.size())), values.toArray());
  }

  <T> Conditions andEqual(String column, Optional<T> value) {
    value.ifPresent(wanted -> and(column + " = ?", wanted));
    return this;
  }

  String where() {
    return " WHERE " + String.join(" AND ", texts);
  }

  @Nullable Object[] parameters() {
    return parameters.toArray();
  }

  /** The parameters followed by those of the rest of the statement. */
  @Nullable Object[] parametersAnd(@Nullable Object... more) {
    List<@Nullable Object> all = new ArrayList<>(parameters);
    all.addAll(Arrays.asList(more));
    return all.toArray();
  }

  /** Parameters that stand before these in the statement. */
  static @Nullable Object[] joined(@Nullable Object[] before, @Nullable Object[] after) {
    List<@Nullable Object> all = new ArrayList<>(Arrays.asList(before));
    all.addAll(Arrays.asList(after));
    return all.toArray();
  }
}
