package org.mrdmonitor.rules;

/**
 * A named and versioned collection of criteria ({@code ELN-AML-2021}). Sets disagree on purpose; a
 * centre chooses which are in force for a disease.
 */
public record RuleSet(String name) implements Comparable<RuleSet> {

  public RuleSet {
    if (!name.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
      throw new IllegalArgumentException(
          "A rule set is upper case with hyphens (%s).".formatted(name));
    }
  }

  @Override
  public int compareTo(RuleSet other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
