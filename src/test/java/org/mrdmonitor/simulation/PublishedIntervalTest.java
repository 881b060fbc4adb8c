package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedIntervalTest {

  private static final Map<PublishedInterval, Double> SIMULATED = simulated();

  @Test
  void everySimulatedIntervalIsWithinAFactorOfOneAndAHalfOfThePublished() {
    SIMULATED.forEach(
        (published, days) ->
            assertThat(days / published.days()).as(published.toString()).isBetween(1 / 1.5, 1.5));
  }

  @Test
  void markersWithLongerPublishedIntervalsHaveLongerSimulatedOnes() {
    SIMULATED.forEach(
        (one, days) ->
            SIMULATED.forEach(
                (other, otherDays) -> {
                  if (one.months() > other.months()) {
                    assertThat(days).as("%s over %s", one, other).isGreaterThan(otherDays);
                  }
                }));
  }

  private static Map<PublishedInterval, Double> simulated() {
    Map<PublishedInterval, Double> days = new LinkedHashMap<>();
    PublishedInterval.OMMEN.forEach(each -> days.put(each, each.simulatedDays(300, 20261122)));
    return days;
  }
}
