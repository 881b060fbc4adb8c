package org.mrdmonitor.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mrdmonitor.store.Paged;

/**
 * Where a page of a list stands, and the addresses of its neighbours, with the filters kept.
 *
 * @param from the first row shown, from 1
 * @param to the last row shown
 */
public record PageLinks(
    long from, long to, long total, int number, boolean hasNext, String address) {

  /**
   * The links of a page at a path.
   *
   * @param filters parameters to keep; empty ones are left out
   */
  public static PageLinks of(Paged<?> page, String path, Map<String, String> filters) {
    int number = page.slice().number();
    long before = (long) (number - 1) * page.slice().size();
    return new PageLinks(
        before + 1,
        before + page.rows().size(),
        page.total(),
        number,
        page.hasNext(),
        path + "?" + query(filters));
  }

  public boolean several() {
    return number > 1 || hasNext;
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  public String previous() {
    return address + "page=" + (number - 1);
  }

  public String next() {
    return address + "page=" + (number + 1);
  }

  private static String query(Map<String, String> filters) {
    return new LinkedHashMap<>(filters)
        .entrySet().stream()
            .filter(filter -> !filter.getValue().isEmpty())
            .map(filter -> encoded(filter.getKey()) + "=" + encoded(filter.getValue()) + "&")
            .collect(Collectors.joining());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
