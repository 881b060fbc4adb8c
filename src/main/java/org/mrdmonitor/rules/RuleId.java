package org.mrdmonitor.rules;

/**
 * The stable name of a rule in lower case with hyphens: {@code cml-loss-of-mmr}. Its page has the
 * same name.
 */
public record RuleId(String value) implements Comparable<RuleId> {

  public RuleId {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "A rule id is lower case with hyphens (%s).".formatted(value));
    }
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
