package org.mrdmonitor.rules;

/**
 * Whether a finding wants a second sample, and within how many days of the first.
 *
 * @param days 0 where none is needed
 */
public record Repeat(int days) {

  public static final Repeat NOT_NEEDED = new Repeat(0);
  public static final Repeat WITHIN_FOUR_WEEKS = new Repeat(28);

  public Repeat {
    if (days < 0) {
      throw new IllegalArgumentException(
          "A repeat is due after the sample, not %d days before.".formatted(-days));
    }
  }

  public static Repeat within(int days) {
    return new Repeat(days);
  }

  public boolean wanted() {
    return days > 0;
  }
}
