package org.mrdmonitor.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

  @Test
  void everyTableNamesSeedSizeDateAndAssumptionsAndEveryMarkerHasItsLines() {
    ByteArrayOutputStream rates = new ByteArrayOutputStream();
    String report = printed(rates);

    assertThat(report)
        .contains("Seed 7, 12 courses per marker, 22-Nov-2026")
        .contains(Hardship.inWords());
    for (MarkerModel model : MarkerModel.values()) {
      assertThat(report)
          .contains("| " + model.label() + ", **in force")
          .contains("## " + model.label());
    }
    assertThat(report).contains("naive-limit-as-value").contains("naive-conversion");
    assertThat(report).contains("rule `rising-trend`, version ");
    assertThat(rates.toString(StandardCharsets.UTF_8).lines())
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(19))
        .anyMatch(line -> line.matches("rising-trend,\\d+,warning,Myeloma,.*,7,12,2026-11-22,.*"));
  }

  private static String printed(ByteArrayOutputStream rates) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new ValidationReport(7, 12, LocalDate.of(2026, 11, 22), out)
        .printRules(new PrintStream(rates, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
