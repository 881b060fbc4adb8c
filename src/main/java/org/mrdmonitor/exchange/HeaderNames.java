package org.mrdmonitor.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the columns of a foreign source are called here, sheet by sheet. Capitals, spaces and
 * hyphens do not matter: {@code Patient ID} is {@code patient_id}.
 *
 * @param sheets a sheet that is absent has our names
 */
public record HeaderNames(Map<Sheet, ColumnNames> sheets) {

  public static final HeaderNames AS_OURS = new HeaderNames(Map.of());

  public HeaderNames {
    sheets = Map.copyOf(sheets);
  }

  /** The same names in every sheet; columns not mentioned have ours. */
  public static HeaderNames everywhere(Map<String, String> ours) {
    ColumnNames names = new ColumnNames(ours, Map.of(), ColumnNames.Others.OURS_ALREADY);
    return new HeaderNames(
        Arrays.stream(Sheet.values())
            .collect(Collectors.toMap(Function.identity(), sheet -> names)));
  }

  ColumnNames of(Sheet sheet) {
    return sheets.getOrDefault(sheet, ColumnNames.AS_OURS);
  }
}
