package org.mrdmonitor.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mrdmonitor.exchange.Days;
import org.mrdmonitor.exchange.FieldFailure;
import org.mrdmonitor.exchange.ResultFields;
import org.mrdmonitor.measurement.Level;
import org.mrdmonitor.measurement.NewResult;

class PasteTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Map<String, String> CARRIED =
      Map.of(
          "specimen", "PB",
          "marker", "BCR::ABL1",
          "method", "RT-qPCR",
          "unit", "% IS",
          "laboratory", "Laboratory A",
          "sampled_on", "2026-01-01",
          "result", "5");
  private static final Paste PASTE =
      new Paste(
          new ResultFields(Days.ofFilesOn(TODAY)),
          List.of("sampled_on", "result", "specimen", "control_copies", "comment"),
          CARRIED);

  @Test
  void readsABlockWithoutHeaderInTheOrderOfTheGrid() {
    List<PastedRow> rows =
        PASTE.read("13.11.2026\t0,031\t\t41200\t\t\t\r\n14-Nov-2026\t1.2E-05\tBM\r\n");

    assertThat(rows).extracting(PastedRow::row).containsExactly(1, 2);
    NewResult first = rows.get(0).read().value().orElseThrow();
    assertThat(first.sampledOn()).isEqualTo(LocalDate.of(2026, 11, 13));
    assertThat(first.value().upperBound()).isEqualTo(Level.ofPercent("0.031"));
    assertThat(first.assay().laboratory()).isEqualTo("Laboratory A");
    assertThat(first.input().controlCopies()).hasValue(41_200);
    NewResult second = rows.get(1).read().value().orElseThrow();
    assertThat(second.specimen().code()).isEqualTo("BM");
    assertThat(second.value().upperBound()).isEqualTo(Level.ofPercent("0.000012"));
  }

  @Test
  void readsAHeaderInAnyOrderAndInUsualWords() {
    List<PastedRow> rows =
        PASTE.read("Ergebnis\tDatum\tABL1 copies\t\nnicht nachweisbar\t2026-11-13\t32 000\t\n\n\n");

    assertThat(rows)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.row()).isEqualTo(2);
              assertThat(row.read().failures()).isEmpty();
              assertThat(row.fields())
                  .containsEntry("result", "nicht nachweisbar")
                  .containsEntry("control_copies", "32 000")
                  .containsEntry("unit", "% IS");
            });
  }

  @Test
  void readsQuotedCellsAndSpacesThatDoNotBreak() {
    List<PastedRow> rows =
        PASTE.read("2026-11-13\t\u00a00.031\u00a0\tPB\t\t\"two\nlines, \"\"quoted\"\"\"\r\n");

    assertThat(rows.get(0).read().value().orElseThrow().comment())
        .isEqualTo("two\nlines, \"quoted\"");
  }

  @ParameterizedTest
  @CsvSource({
    "46339, 0.1, sampled_on day.serial",
    "03/04/2026, 0.1, sampled_on day.order",
    "2026-11-13, 01-Feb, result result.date",
    "2026-11-13, '1,234', result number.comma",
    "'', 0.1, sampled_on day.empty",
    "2026-11-13, '', result result.empty"
  })
  void reportsWhatASpreadsheetMadeOfACell(String day, String result, String failure) {
    List<PastedRow> rows = PASTE.read(day + "\t" + result + "\tPB\n");

    assertThat(rows.get(0).read().failures())
        .extracting(f -> f.field() + " " + f.problem().key())
        .containsExactly(failure);
  }

  @Test
  void keepsEveryRowWhateverIsWrongWithAnother() {
    List<PastedRow> rows =
        PASTE.read("2026-11-13\tabc\n2026-11-14\t0.1\n2026-11-15\t0.1\t\t\t\t\tstray\n");

    assertThat(rows)
        .extracting(r -> r.read().value().isPresent())
        .containsExactly(false, true, false);
    assertThat(rows.get(2).read().failures())
        .extracting(f -> f.problem().key())
        .containsExactly("row.unnamed");
  }

  @Test
  void saysWhereAQuotationMarkIsNotClosed() {
    List<PastedRow> rows = PASTE.read("2026-11-13\t0.1\n2026-11-14\t\"0.1\n2026-11-15\t0.1\n");

    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).read().failures())
        .extracting(FieldFailure::problem)
        .extracting(p -> p.text())
        .containsExactly(
            "Row 2 cannot be taken apart: a quotation mark is not closed. Copy the cells again.");
  }

  @Test
  void takesAThousandRows() {
    assertThat(PASTE.read("2026-11-13\t0.1\n".repeat(500)))
        .hasSize(500)
        .allMatch(row -> row.read().value().isPresent());
    List<PastedRow> tooMany = PASTE.read("2026-11-13\t0.1\n".repeat(1_001));
    assertThat(tooMany).hasSize(1_001);
    assertThat(tooMany.get(1_000).read().failures())
        .extracting(f -> f.problem().key())
        .containsExactly("paste.too-long");
  }

  @Property(seed = "20261122", tries = 500)
  void survivesWhateverIsPasted(@ForAll("blocks") String block) {
    PASTE.read(block).forEach(row -> assertThat(row.row()).isPositive());
  }

  @Provide
  Arbitrary<String> blocks() {
    return Arbitraries.of(
            "\t",
            "\n",
            "\r\n",
            "\"",
            "2026-11-13",
            "0.1",
            "Datum",
            "Ergebnis",
            ";",
            "PB",
            "\u00a0",
            "x",
            "01-Feb",
            "")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
