package org.mrdmonitor.web.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mrdmonitor.quality.CheckId;
import org.mrdmonitor.store.NoticeFilter.Standing;

/** A check with how many notices it has. */
record CheckRow(String code, int noticed, int cannotTell, int excluded) {

  static List<CheckRow> of(Map<CheckId, Map<Standing, Integer>> counts) {
    return Arrays.stream(CheckId.values())
        .map(check -> of(check, counts.getOrDefault(check, Map.of())))
        .toList();
  }

  private static CheckRow of(CheckId check, Map<Standing, Integer> counts) {
    return new CheckRow(
        check.code(),
        counts.getOrDefault(Standing.NOTICED, 0),
        counts.getOrDefault(Standing.CANNOT_TELL, 0),
        counts.getOrDefault(Standing.EXCLUDED, 0));
  }

  public String path(String show) {
    return "/quality?check=" + code + "&show=" + show + "#notices";
  }
}
