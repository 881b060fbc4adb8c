package org.mrdmonitor.web.flagquality;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mrdmonitor.exchange.Cell;
import org.mrdmonitor.exchange.csv.CsvSheet;
import org.mrdmonitor.rules.RuleId;
import org.mrdmonitor.store.OverrideReason;
import org.mrdmonitor.timeline.flagquality.ExactShare;
import org.mrdmonitor.timeline.flagquality.FlagQuality;
import org.mrdmonitor.timeline.flagquality.RuleQuality;

/**
 * The table of rules as a file; it names no patient. The columns are described in {@code
 * docs/exchange/quality.md}.
 */
record QualityTable(FlagQuality quality) {

  private static final MathContext SIX_DIGITS = new MathContext(6);

  static List<String> columns() {
    Stream<String> reasons =
        Stream.of(OverrideReason.values())
            .map(r -> "overridden_" + r.name().toLowerCase(Locale.ROOT));
    return Stream.of(
            Stream.of("rule", "findings", "withdrawn", "results", "per_100_results"),
            share("overridden"),
            reasons,
            share("confirmed"),
            share("relapsed"))
        .flatMap(names -> names)
        .toList();
  }

  private static Stream<String> share(String name) {
    return Stream.of(name, name + "_of", name + "_share", name + "_low", name + "_high");
  }

  StreamingOutput csv() {
    return out -> {
      try (CsvSheet sheet =
          CsvSheet.of(columns(), new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
        sheet.write(row(quality.all()));
        quality.rules().forEach(rule -> sheet.write(row(rule)));
      }
    };
  }

  private List<Cell> row(RuleQuality rule) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(rule.rule().map(RuleId::value).orElse("all")));
    cells.add(Cell.of(rule.findings()));
    cells.add(Cell.of(rule.withdrawn()));
    cells.add(Cell.of(quality.results()));
    cells.add(quality.perHundredResults(rule).map(QualityTable::number).orElse(Cell.of("")));
    addShare(cells, rule.overridden());
    for (OverrideReason reason : OverrideReason.values()) {
      cells.add(Cell.of(rule.reasons().getOrDefault(reason.word(), 0)));
    }
    addShare(cells, rule.confirmed());
    addShare(cells, rule.relapsed());
    return cells;
  }

  private static void addShare(List<Cell> cells, ExactShare share) {
    cells.add(Cell.of(share.count()));
    cells.add(Cell.of(share.of()));
    cells.add(share.known() ? number(share.value()) : Cell.of(""));
    cells.add(share.known() ? number(share.low()) : Cell.of(""));
    cells.add(share.known() ? number(share.high()) : Cell.of(""));
  }

  private static Cell number(double value) {
    return new Cell.Number(new BigDecimal(value).round(SIX_DIGITS));
  }
}
