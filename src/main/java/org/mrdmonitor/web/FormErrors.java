package org.mrdmonitor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a form, in the order of its fields: one sentence per problem, in the words
 * that the page shows. A problem of the whole form has the name of the field to begin with.
 */
public record FormErrors(List<FieldError> all) {

  /** One problem: the name of the field, and how to mend it. */
  public record FieldError(String field, String message) {}

  public FormErrors {
    all = List.copyOf(all);
  }

  public static FormErrors none() {
    return new FormErrors(List.of());
  }

  public static FormErrors of(String field, String message) {
    return none().with(field, message);
  }

  /** These problems and one more. */
  public FormErrors with(String field, String message) {
    List<FieldError> more = new ArrayList<>(all);
    more.add(new FieldError(field, message));
    return new FormErrors(more);
  }

  public boolean any() {
    return !all.isEmpty();
  }

  /** The problems of the fields whose names begin so: those of one row of a grid. */
  public List<FieldError> under(String prefix) {
    return all.stream().filter(e -> e.field().startsWith(prefix)).toList();
  }

  /** The first problem of a field. */
  public Optional<String> at(String field) {
    return all.stream().filter(e -> e.field().equals(field)).map(FieldError::message).findFirst();
  }
}
